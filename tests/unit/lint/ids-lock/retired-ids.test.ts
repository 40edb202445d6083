import { describe, expect, test } from 'vitest';
import type { Article } from '#article/model.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import { numbered } from '../../../support/article.ts';
import { findInContent, placedFields } from '../../../support/content.ts';

const because = { en: 'Merged.', es: 'Unificado.' };
const on = '2026-11-23';

function messages(articles: Article[], entries: RetiredArticle[]) {
  const retired = { entries, ...placedFields('retired.yaml') };
  return findInContent('ids-lock', { articles, retired, externalIds: new Set([70]) }).map(
    ({ message, hint }) => `${message} | ${hint}`,
  );
}

describe('retired ids', () => {
  test('a successor on this site or another one is not reported', () => {
    const entries = [
      { kb: 8, on, because, by: 1 },
      { kb: 9, on, because, by: 70 },
    ];
    expect(messages([numbered(1)], entries)).toEqual([]);
  });

  test('the hint for a retired successor names the article after it', () => {
    const entries = [
      { kb: 8, on, because, by: 9 },
      { kb: 9, on, because, by: 1 },
    ];
    expect(messages([numbered(1)], entries)).toEqual([
      'Unexpected successor `9` of KB8, expected an article that exists | KB9 is retired itself; name KB1.',
    ]);
  });

  test.each([8, 404])('a successor that is the article itself, or unknown, is reported: %i', (by) => {
    expect(messages([numbered(1)], [{ kb: 8, on, because, by }])).toHaveLength(1);
  });

  test('an article or alias with a retired number is reported as reuse', () => {
    const reused = numbered(8);
    const alias = numbered(1, '', { aliases: '[first]' });
    alias.source.frontmatter.aliases = ['8'];
    expect(messages([reused, alias], [{ kb: 8, on, because }])).toEqual([
      expect.stringContaining('Unexpected article with the retired id `8`, expected a new number'),
      expect.stringContaining('Unexpected alias `8` that is a retired id'),
    ]);
  });

  test('a missing reason in any language, and a repeated id, are reported', () => {
    const found = messages(
      [],
      [
        { kb: 8, on, because: { en: 'Merged.' } },
        { kb: 8, on, because },
      ],
    );
    expect(found.map((line) => line.split(' | ')[0])).toEqual([
      'Unexpected reason without es',
      'Unexpected second entry for `8`',
    ]);
  });
});
