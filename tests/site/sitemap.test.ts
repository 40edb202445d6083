import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

type Alternates = Record<string, string>;

function alternatesIn(text: string): Alternates {
  const links = text.matchAll(/rel="alternate" hreflang="([\w-]+)" href="(https:[^"]+)"/g);
  return Object.fromEntries([...links].map(([, hreflang, href]) => [hreflang!, href!]));
}

describe.each(['main', 'gaps', 'subpath'] as const)('%s', (site) => {
  const folder = inject('sites')[site];
  const xml = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  const listed = new Map(
    [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(([, loc, rest]) => [
      loc!,
      alternatesIn(rest!),
    ]),
  );
  /** By their own address: the pages of a language that search engines may list. */
  const pages = new Map(
    globSync('{en,es,pt}/**/index.html', { cwd: folder }).flatMap((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const canonical = /rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      const isOwn = canonical?.endsWith(`/${path.replace(/index\.html$/, '')}`);
      return isOwn && !html.includes('content="noindex"') ? [[canonical!, alternatesIn(html)] as const] : [];
    }),
  );

  test('the sitemap has every page that may be listed, and no other', () => {
    expect(pages.size).toBeGreaterThan(5);
    expect([...listed.keys()].sort()).toEqual([...pages.keys()].sort());
  });

  test('the sitemap names the languages the page names', () => {
    for (const [address, alternates] of pages)
      expect([address, listed.get(address)]).toEqual([address, alternates]);
  });

  test('a page is one of its alternates, and each of them names it back', () => {
    for (const [address, { 'x-default': neutral, ...alternates }] of pages) {
      expect([address, Object.values(alternates)]).toEqual([address, expect.arrayContaining([address])]);
      expect([address, neutral]).toEqual([address, expect.stringContaining('https://')]);
      for (const other of Object.values(alternates))
        expect([other, Object.values(pages.get(other) ?? {})]).toEqual([
          other,
          expect.arrayContaining([address]),
        ]);
    }
  });

  test('robots may read all but answers to queries, and find the sitemap', () => {
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/\nDisallow: \/(?:help\/)?\*\/search\/\?\n/);
    const [, address] = /^Sitemap: (.+)$/m.exec(robots)!;
    expect([...listed.keys()].every((loc) => loc.startsWith(address!.replace('sitemap.xml', '')))).toBe(true);
  });
});
