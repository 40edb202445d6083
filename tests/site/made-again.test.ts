import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentOf } from '../support/built-site.ts';
import { useWarmSite } from '../support/use-warm-site.ts';

describe('an edit makes again what reads it', () => {
  const { edit, build, page, expectAsBuiltAnew } = useWarmSite(contentOf('main'));
  beforeAll(() => void build());

  /** Paths of the files of one article, with its number. */
  const ofArticle = (paths: readonly string[]) =>
    paths.flatMap((path) => {
      const kb = /\/(?:kb|oembed)\/(\d+)/.exec(path)?.[1];
      return kb === undefined ? [] : [[Number(kb), path] as const];
    });

  test('a title: the pages of the article, those that show its title, and lists', () => {
    edit('articles/69/en.mdx', /^title: .*$/m, 'title: Otters and their passcodes');
    const rendered = build();
    const articles = ofArticle(rendered);
    expect(articles.filter(([kb]) => kb !== 69).map(([, path]) => path)).toEqual([
      // They name it among related articles; the Spanish title is as it was.
      '/en/kb/1132/index.html',
      '/en/kb/1133/index.html',
    ]);
    const own = articles.filter(([kb]) => kb === 69).map(([, path]) => path);
    expect(own).toEqual(
      expect.arrayContaining([
        '/en/kb/69/index.html',
        '/kb/69/index.html',
        '/en/kb/69.md',
        '/feeds/en/kb/69.xml',
      ]),
    );
    expect(rendered).toEqual(
      expect.arrayContaining([
        '/en/index.html',
        '/en/topics/login/index.html',
        '/sitemap.xml',
        '/feeds/en.json',
      ]),
    );
    expect(rendered.filter((path) => /about|robots|manifest|opensearch/.test(path))).toEqual([]);
    for (const path of ['en/kb/69', 'en/kb/1133', 'en']) expect(page(path)).toContain('Otters and their');
  });

  test('a sentence: no other article', () => {
    edit('articles/69/es.mdx', 'IBKR no da', 'IBKR nunca da');
    const others = ofArticle(build()).filter(([kb]) => kb !== 69);
    expect(others).toEqual([]);
    expect(page('es/kb/69')).toContain('IBKR nunca da');
    expectAsBuiltAnew();
  });

  test('a page of the site’s own: that page', () => {
    edit('pages/about/en.mdx', /$/, '\nA sentence more.\n');
    expect(build()).toContain('/en/about/index.html');
    expect(page('en/about')).toContain('A sentence more.');
  });
});

describe('a picture that is replaced shows', () => {
  const { at, site, build, page, expectAsBuiltAnew } = useWarmSite('tests/fixtures/sites/gaps');
  const picture = at('articles/1/button.png');
  const built = () => readFileSync(join(site, 'kb/1/button.png'));
  beforeAll(() => void build());

  test('by one of the same size', () => {
    copyFileSync(at('articles/1/button.es.png'), picture);
    expect(build()).toContain('/kb/1/button.png');
    expect(built()).toEqual(readFileSync(picture));
  });

  test('by one of another size, which its page says', () => {
    expect(page('en/kb/1')).toMatch(/button\.png"[^>]* width="40" height="24"/);
    copyFileSync('docs/screenshot.png', picture);
    expect(build()).toEqual(expect.arrayContaining(['/kb/1/button.png', '/en/kb/1/index.html']));
    expect(built()).toEqual(readFileSync(picture));
    expect(page('en/kb/1')).not.toMatch(/button\.png"[^>]* width="40" height="24"/);
    expectAsBuiltAnew();
  });
});
