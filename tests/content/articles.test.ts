import { describe, expect, test } from 'vitest';
import { readContent } from '#content-layer/read-content.ts';

const content = readContent('src/content');
const ids = [69, 185, 1004, 1132, 1133, 2155, 2170, 2282, 2320, 2635, 2807, 2816, 3146, 9001, 9002, 9003];

test('the content has nothing to report', () => {
  expect(content.diagnostics).toEqual([]);
});

test('sixteen articles in English and Spanish', () => {
  expect(content.articles.map(({ kb }) => kb)).toEqual(ids);
  for (const { source, translations } of content.articles) {
    expect([source.lang, ...translations.map(({ lang }) => lang)]).toEqual(['en', 'es']);
  }
});

describe.each(content.articles)('KB$kb', ({ source, translations }) => {
  const es = translations[0]!;

  test('both languages have the same sections in the same order', () => {
    expect(es.sections.map(({ id, level }) => [id, level])).toEqual(
      source.sections.map(({ id, level }) => [id, level]),
    );
  });

  test('its errors stand in the text, word for word', () => {
    const text = source.text.slice(source.text.indexOf('\n---', 4)).replace(/\s+/g, ' ');
    for (const { message } of source.frontmatter.errors) {
      const [longest] = message.split(/\{\w+\}/).sort((a, b) => b.length - a.length);
      expect(text.toLowerCase()).toContain(longest!.trim().toLowerCase());
    }
  });
});

test('the home page asks for articles that exist', () => {
  for (const kb of content.site.mostAsked) expect(ids).toContain(kb);
});
