import { expect, test } from 'vitest';
import { packWords, unpackWords } from '#search/word-list.ts';

test('words come out as they went in, sorted, each once', () => {
  const words = ['opened', 'card', 'open', 'card', 'ñandú', 'internationally', 'internationalise'];
  expect(unpackWords(packWords(words))).toEqual([...new Set(words)].sort());
  expect(packWords(['open', 'opened', 'card'])).toBe('0card0open4ed');
});

test('no words are no text, and what has a digit is no word', () => {
  expect(packWords([])).toBe('');
  expect(unpackWords('')).toEqual([]);
  expect(unpackWords(packWords(['2fa', 'fa']))).toEqual(['fa']);
});
