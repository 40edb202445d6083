import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fileHistory } from '#content-layer/git-history.ts';
import { themeScript } from '#publish/theme-script.ts';

const sites = inject('sites');
const page = (site: keyof typeof sites, path: string) =>
  readFileSync(join(sites[site], path, path.endsWith('.html') ? '' : 'index.html'), 'utf8');
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]);
const hreflangs = (html: string) => all(html, /hreflang="([\w-]+)" href="https/g);
const canonical = (html: string) => all(html, /rel="canonical" href="([^"]+)"/g)[0];

describe('every page', () => {
  const paths = readdirSync(sites.main, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );

  test.each(paths)('%s', (path) => {
    const html = page('main', path);
    const lang = /^(?:agent\/)?(en|es)\//.exec(path)?.[1] ?? 'en';
    expect(html).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${lang}" dir="ltr"`, 'i'));
    expect(all(html, /<title>([^<]+)<\/title>/g)).toHaveLength(1);
    expect(all(html, /<meta name="description" content="([^"]+)"/g)).toHaveLength(1);
    expect(all(html, /<h1[\s>]/g)).toHaveLength(1);
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(html.replace(`<script>${themeScript}</script>`, '')).not.toMatch(
      /<style|<script>|\sstyle="|\son\w+="/,
    );
    expect(html).not.toContain('undefined');
  });
});

describe('the translation status', () => {
  const html = page('gaps', 'status/');

  test('shows the sections of every language and what was found, and is not indexed', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(all(html, /<tr>\s*<th scope="row"[^>]*>\s*<span class="kb">(KB\d+)/g)[0]).toBe('KB3');
    expect(html).toContain(
      '<i data-is="behind"></i><i data-is="behind"></i><i></i><i data-is="missing"></i>',
    );
    expect(html).toContain('href="/es/kb/3/#how-long"');
    expect(html).toMatch(/<dt>[^<]*\/articles\/3\/es\.mdx:\d+:\d+<\/dt>/);
  });
});

describe('an article page', () => {
  const html = page('main', 'es/kb/1133/');

  test('has number, kind, revision, breadcrumbs and contents in sight', () => {
    expect(html).toContain('<span class="kb">KB1133</span>');
    expect(html).toContain('Solución de problemas');
    expect(html).toMatch(/<time datetime="\d{4}-\d\d-\d\d">/);
    expect(html).toContain('aria-label="Usted está aquí"');
    expect(html).toContain('>En esta página</p>');
    expect(html).toContain('Artículos relacionados');
  });

  test('claims its languages and itself', () => {
    expect(canonical(html)).toBe('https://help.example/es/kb/1133/');
    expect(hreflangs(html)).toEqual(['en', 'es', 'x-default']);
  });

  test('marks English inside Spanish', () => {
    expect(html).toContain('<samp lang="en">Login failed</samp>');
    const portal = page('main', 'es/kb/1132/');
    expect(portal).toContain('<samp>Error de conexión</samp>');
    expect(page('main', 'en/kb/1132/')).toContain('<samp lang="es">Error de conexión</samp>');
  });

  test('has the sections of the other language at the same anchors', () => {
    const ids = (text: string) => all(text, /<section id="([^"]+)"/g);
    expect(ids(html)).toEqual(ids(page('main', 'en/kb/1133/')));
  });

  test('says that the site is independent', () => {
    expect(html).toContain('No es el sitio de Interactive Brokers');
    expect(html).toContain('noviembre de 2026');
  });
});

describe('an article that is not translated', () => {
  const html = page('gaps', 'es/kb/2/');

  test('shows the source, marked as such, with a notice in the language of the page', () => {
    expect(html).toMatch(/^<!doctype html>\s*<html lang="es"/i);
    expect(html).toContain('<h1 id="main" tabindex="-1" lang="en">Let the device through the firewall</h1>');
    expect(html).toContain(
      'Este artículo todavía no está traducido al español. A continuación, el original en inglés.',
    );
    expect(html).toMatch(/<h2 lang="en">Open the ports<\/h2>/);
  });

  test('claims no language, and its canonical is the source', () => {
    expect(canonical(html)).toBe('https://gaps.example/en/kb/2/');
    expect(hreflangs(html)).toEqual([]);
    expect(hreflangs(page('gaps', 'en/kb/2/'))).toEqual(['en', 'x-default']);
  });

  test('is not in the sitemap in that language', () => {
    const sitemap = readFileSync(join(sites.gaps, 'sitemap.xml'), 'utf8');
    expect(sitemap).toContain('<loc>https://gaps.example/en/kb/2/</loc>');
    expect(sitemap).not.toContain('<loc>https://gaps.example/es/kb/2/</loc>');
    expect(sitemap).not.toContain('hreflang="es" href="https://gaps.example/es/kb/2/"');
  });

  test('is marked in listings', () => {
    expect(page('gaps', 'es/topics/devices/')).toMatch(/solo en inglés[\s\S]*Open port 4000/);
  });
});

describe('an article that is translated in part', () => {
  const html = page('gaps', 'es/kb/3/');

  test('says so at the section that is missing, and at the one that is behind', () => {
    expect(html).toContain('Este apartado todavía no está traducido. A continuación, el original en inglés.');
    expect(html).toMatch(/<h2 lang="en">How often<\/h2>/);
    expect(html).toMatch(/Este apartado cambió en inglés el 6 nov 2026; la traducción es anterior\./);
    expect(html).toContain('href="/en/kb/3/#how-long"');
    expect(html).toContain('1 de 4 apartados al día');
  });

  test('says so at the top where the title or the summary is behind', () => {
    expect(html).toContain('El título o el resumen cambió en inglés el 6 nov 2026');
  });
});

describe('a language that configuration adds', () => {
  test('has all pages, its own texts and its own search', () => {
    const html = page('gaps', 'pt/kb/1/');
    expect(html).toMatch(/^<!doctype html>\s*<html lang="pt"/i);
    expect(html).toContain('Ir para o conteúdo');
    expect(hreflangs(html)).toEqual(['en', 'es', 'pt', 'x-default']);
    expect(page('gaps', 'pt/')).toContain('O que mostra o dispositivo?');
    expect(readdirSync(join(sites.gaps, 'pagefind')).sort()).toEqual(['en', 'es', 'pt']);
  });
});

test('a source may be in any language', () => {
  expect(page('gaps', 'en/kb/4/')).toContain(
    '<h1 id="main" tabindex="-1" lang="es">Pedir un dispositivo</h1>',
  );
  expect(canonical(page('gaps', 'en/kb/4/'))).toBe('https://gaps.example/es/kb/4/');
});

test('a superseded article leads to the one that replaces it and leaves the listings', () => {
  expect(page('gaps', 'es/kb/5/')).toMatch(
    /Este artículo ha sido sustituido por[\s\S]*href="\/es\/kb\/1\/"[\s\S]*Reiniciar el dispositivo/,
  );
  expect(page('gaps', 'en/topics/devices/')).not.toContain('/en/kb/5/');
});

test('a picture has its size and the variant of its language', () => {
  expect(page('gaps', 'en/kb/1/')).toContain(
    'src="/kb/1/button.png" alt="The button on the back" width="40" height="24"',
  );
  expect(page('gaps', 'es/kb/1/')).toContain('src="/kb/1/button.es.png"');
});

const known = fileHistory(
  'tests/fixtures/sites/gaps/articles',
  'https://git.example/gaps/commits/main/{path}',
);

test.runIf(known.size > 0)(
  'a text leads to its history, that of its own language, where git knows it',
  () => {
    for (const [path, text] of [
      ['es/kb/1/', 'es'],
      ['pt/kb/1/', 'pt'],
      // Not translated: the text is the English one.
      ['es/kb/2/', 'en'],
    ] as const) {
      const kb = path.split('/')[2]!;
      const address = known.get(`tests/fixtures/sites/gaps/articles/${kb}/${text}.mdx`);
      const [link] = all(page('gaps', path), /href="(https:\/\/git\.example[^"]*)"/g);
      expect([path, link]).toEqual([path, address]);
    }
    expect(page('main', 'es/kb/1133/')).not.toContain('Historial de este texto');
  },
);

describe('below a path of its host', () => {
  test('every address has the path in front', () => {
    const html = page('subpath', 'en/kb/1/');
    const addresses = all(html, /(?:href|src|action)="(\/[^"]*)"/g);
    expect(addresses.filter((address) => !address!.startsWith('/help/'))).toEqual([]);
    expect(canonical(html)).toBe('https://host.example/help/en/kb/1/');
  });
});

test.each(['en/', 'es/topics/login/', 'en/about/', 'en/kb/1133/', 'kb/1133/', 'index.html', 'en/search/'])(
  '%s says to other sites all that Open Graph requires',
  (path) => {
    const html = page('main', path === 'index.html' ? '' : path);
    const property = (name: string) => all(html, new RegExp(`property="og:${name}" content="([^"]+)"`, 'g'));
    for (const name of ['type', 'title', 'description', 'url', 'site_name'])
      expect([name, property(name).length]).toEqual([name, 1]);
    expect(property('url')).toEqual([canonical(html)]);
    expect(property('locale')[0]).toMatch(/^(?:en_US|es_ES)$/);
  },
);

test('a neutral address leads on without script and unfurls in the default language', () => {
  const html = page('main', 'kb/1133/');
  expect(all(html, /<a href="(\/(?:en|es)\/kb\/1133\/)"/g)).toEqual(['/en/kb/1133/', '/es/kb/1133/']);
  expect(html).toContain('property="og:title" content="');
  expect(canonical(html)).toBe('https://help.example/kb/1133/');
});
