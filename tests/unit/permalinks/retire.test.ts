import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addRetired, mentionsOf } from '#permalinks/retire.ts';
import { retired } from '#schema/retired.ts';
import { numbered } from '../../support/article.ts';

test('addRetired adds an entry below the existing ones', () => {
  const because = { en: 'It said "the same": as KB1.', es: 'Decía lo mismo que KB1.' };
  const first = addRetired(undefined, { kb: 9, on: '2026-11-23', because, by: 1 });
  const both = addRetired(first, { kb: 8, on: '2026-11-24', because: { en: 'Gone.' } });
  expect(both.startsWith(first)).toBe(true);
  expect(retired.parse(parse(both))).toEqual([
    { kb: 9, on: '2026-11-23', because, by: 1 },
    { kb: 8, on: '2026-11-24', because: { en: 'Gone.' } },
  ]);
});

test('mentionsOf returns every reference to an article', () => {
  const articles = [
    numbered(1, 'See [it](kb:9) and [a part](kb:9#x).', { related: '[2, 9]' }),
    numbered(9, 'See [myself](kb:9).'),
  ];
  expect(mentionsOf(9, articles).map(({ path }) => path)).toEqual(Array(3).fill('articles/1/en.mdx'));
});
