import { expect, test } from 'vitest';
import { checkSiteIds } from '#article/check-site-ids.ts';

const place = (field: string) => {
  const line = field === 'mostAsked.1' ? 9 : 1;
  return { start: { line, column: 1 }, end: { line, column: 2 } };
};
const check = (essential: number[], mostAsked: number[]) =>
  checkSiteIds({ essential, mostAsked }, new Set([1, 2]), 'site.yaml', place);

test('lists of articles that exist are fine, and so are empty ones', () => {
  expect(check([1, 2], [2])).toEqual([]);
  expect(check([], [])).toEqual([]);
});

test('a number that is no article is reported where it stands', () => {
  expect(check([], [1, 9])).toMatchObject([
    {
      path: 'site.yaml',
      range: { start: { line: 9 } },
      message: 'Unexpected id `9` in `mostAsked`, expected an article of this site',
    },
  ]);
  expect(check([7], [8])).toHaveLength(2);
});
