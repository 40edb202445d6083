import { expect, test } from 'vitest';
import { packWords, unpackWords } from '#search/word-list.ts';

test('unpackWords returns the distinct packed words, sorted', () => {
  const words = ['opened', 'card', 'open', 'card', 'ñandú', 'internationally', 'internationalise'];
  expect(unpackWords(packWords(words))).toEqual([...new Set(words)].sort());
  expect(packWords(['open', 'opened', 'card'])).toBe('0card0open4ed');
});

test('packWords accepts an empty list and leaves out words with digits', () => {
  expect(packWords([])).toBe('');
  expect(unpackWords('')).toEqual([]);
  expect(unpackWords(packWords(['2fa', 'fa']))).toEqual(['fa']);
});
