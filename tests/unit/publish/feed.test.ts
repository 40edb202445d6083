import { describe, expect, test } from 'vitest';
import type { Translation } from '#article/model.ts';
import type { Frontmatter } from '#schema/article.ts';
import { changesOf, feedLimit, mergeChanges, type Change } from '#publish/feed.ts';
import { jsonFeed } from '#publish/json-feed.ts';
import { rss, rssDate } from '#publish/rss.ts';

const context = { url: 'https://help.example/es/kb/69/', topics: ['Login'], host: 'help.example' };

function article(fields: Partial<Frontmatter>): Pick<Translation, 'kb' | 'lang' | 'frontmatter'> {
  const own = {
    kb: 69,
    title: 'Título',
    summary: 'Resumen.',
    revised: '2026-11-23',
    change: 'Plazo corregido.',
  };
  return { kb: 69, lang: 'es', frontmatter: { ...own, ...fields } };
}

describe('the changes of an article', () => {
  test('are the current one and the earlier ones, the latest first', () => {
    const earlier = [
      { revised: '2026-01-02', change: 'Primera edición.' },
      { revised: '2026-05-05', change: 'Tarjeta añadida.' },
    ];
    expect(changesOf(article({ earlier }), context).map(({ id, text }) => `${id} ${text}`)).toEqual([
      'tag:help.example,2026-11-23:kb/69/es Plazo corregido.',
      'tag:help.example,2026-05-05:kb/69/es Tarjeta añadida.',
      'tag:help.example,2026-01-02:kb/69/es Primera edición.',
    ]);
  });

  test('keep their ids if the title or the text changes, or a later change is added', () => {
    const before = changesOf(article({}), context)[0]!.id;
    const after = changesOf(
      article({
        title: 'Otro',
        revised: '2026-12-01',
        change: 'Más.',
        earlier: [{ revised: '2026-11-23', change: 'Plazo corregido' }],
      }),
      context,
    );
    expect(after[1]!.id).toBe(before);
  });

  test('on one day give one entry: the current one', () => {
    const earlier = [{ revised: '2026-11-23', change: 'Por la mañana.' }];
    expect(changesOf(article({ earlier }), context).map(({ text }) => text)).toEqual(['Plazo corregido.']);
  });
});

test('a feed has the latest changes first, then by article number, up to its limit', () => {
  const change = (kb: number, revised: string) => ({ kb, revised }) as Change;
  const merged = mergeChanges([change(9, '2026-01-01'), change(8, '2026-02-02'), change(2, '2026-01-01')]);
  expect(merged.map(({ kb }) => kb)).toEqual([8, 2, 9]);
  expect(mergeChanges(Array.from({ length: 80 }, (_, kb) => change(kb, '2026-01-01')))).toHaveLength(
    feedLimit,
  );
});

test.each([
  ['2026-11-23', 'Mon, 23 Nov 2026 12:00:00 GMT'],
  ['2026-01-02', 'Fri, 02 Jan 2026 12:00:00 GMT'],
])('rssDate(%s)', (day, expected) => {
  expect(rssDate(day)).toBe(expected);
});

test('RSS and JSON Feed escape text', () => {
  const feed = {
    title: 'A & B <c>',
    description: '"d"',
    lang: 'es' as const,
    home: 'https://help.example/es/',
    self: 'https://help.example/feeds/es.xml',
    changes: changesOf(article({ change: 'Abra <4000> & 4001.' }), context),
  };
  expect(rss(feed)).toContain('<title>A &amp;amp; B &amp;lt;c&amp;gt;</title>');
  expect(rss(feed)).toContain('Abra &amp;lt;4000&amp;gt; &amp;amp; 4001. Resumen.');
  expect(JSON.parse(jsonFeed(feed))).toMatchObject({ items: [{ content_text: 'Abra <4000> & 4001.' }] });
});

test('a feed reader that treats titles and descriptions as HTML shows plain text unchanged', () => {
  const written = article({
    title: 'Press <Enter> in the field',
    summary: 'The value of <name> must be < 5 & > 1.',
  });
  const feed = { title: 'A & B', description: '<All>', lang: 'en', home: 'h', self: 's' } as const;
  const xml = rss({ ...feed, changes: changesOf(written, context) });
  const unescape = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const html = (name: string) =>
    [...xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, text]) => unescape(text!));
  expect(html('title')).toEqual(['A &amp; B', 'KB69: Press &lt;Enter&gt; in the field']);
  expect(html('description').map(unescape)).toEqual([
    '<All>',
    'Plazo corregido. The value of <name> must be < 5 & > 1.',
  ]);
});
