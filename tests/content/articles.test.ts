import { describe, expect, test } from 'vitest';
import { isAnnouncement } from '#article/reply-blocks.ts';
import { readContent } from '#content-layer/read-content.ts';

const content = readContent('src/content');
const { languages } = content.site;

test('the content has nothing to report', () => {
  expect(content.diagnostics).toEqual([]);
});

describe.each(content.articles)('KB$kb', ({ source, translations }) => {
  test('it is there in every language of the site', () => {
    const its = [source, ...translations].map(({ lang }) => lang);
    expect(its.toSorted()).toEqual(languages.toSorted());
  });

  test('its languages have the same sections in the same order', () => {
    const sections = source.sections.map(({ id, level }) => [id, level]);
    for (const { lang, sections: its } of translations)
      expect(
        its.map(({ id, level }) => [id, level]),
        lang,
      ).toEqual(sections);
  });

  test('a reply gives something of every section, and no introduction alone', () => {
    for (const { id, blocks, reply } of source.sections) {
      expect(reply.length, id).toBeGreaterThan(0);
      expect(isAnnouncement(blocks[reply.at(-1)!]), id).toBe(false);
    }
  });

  test('its languages have the same blocks, so that what the source marks holds for them', () => {
    const shapes = source.sections.map(({ blocks }) => blocks.map(({ type }) => type));
    for (const { lang, sections: its } of translations)
      expect(
        its.map(({ blocks }) => blocks.map(({ type }) => type)),
        lang,
      ).toEqual(shapes);
  });

  test('its errors stand in the text, word for word', () => {
    const file = source.open().text;
    const text = file.slice(file.indexOf('\n---', 4)).replace(/\s+/g, ' ');
    for (const { message } of source.frontmatter.errors) {
      const [longest] = message.split(/\{\w+\}/).sort((a, b) => b.length - a.length);
      expect(text.toLowerCase()).toContain(longest!.trim().toLowerCase());
    }
  });
});
