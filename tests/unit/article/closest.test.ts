import { expect, test } from 'vitest';
import { closest } from '#article/closest.ts';

test.each([
  ['titel', ['title', 'kind'], 'title'],
  ['summary', ['title', 'kind'], undefined],
  ['Warnung', ['Note', 'Warning'], 'Warning'],
  ['1134', ['1133', '1132', '69'], '1133'],
  ['', ['a'], undefined],
])('closest(%j, %j)', (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected);
});
