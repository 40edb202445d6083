import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf, mayBeWithin, weightedEditDistance } from '#search/edit-distance.ts';

describe('the distance of a typed word to a word', () => {
  test.each([
    ['captura', 'captura', 0, 'equal words'],
    ['', '', 0, 'no letters'],
    ['gapo', 'gato', 1, 'another letter'],
    ['cavo', 'cabo', 0.6, 'a letter that sounds alike'],
    ['cabo', 'cavo', 0.6, 'the same, the other way round'],
    ['xasa', 'casa', 1.5, 'another first letter'],
    ['vaca', 'baca', 1.1, 'a first letter that sounds alike'],
    ['casxa', 'casa', 1, 'a letter too many'],
    ['cassa', 'casa', 0.6, 'a letter doubled'],
    ['chasa', 'casa', 0.6, 'a silent h too many'],
    ['gueto', 'geto', 0.6, 'a silent u too many'],
    ['hola', 'ola', 1.3, 'a first letter too many'],
    ['xyola', 'ola', 2, 'two first letters too many'],
    ['csa', 'casa', 0.9, 'a letter missing'],
    ['pero', 'perro', 0.6, 'one of two equal letters missing'],
    ['alcol', 'alcohol', 1.5, 'an h and another letter missing'],
    ['ola', 'hola', 1, 'the first letter missing'],
    ['captrua', 'captura', 0.8, 'two letters swapped'],
    ['acptura', 'captura', 0.8, 'the first two letters swapped'],
    ['abyx', 'abcy', 1.9, 'a swap of other letters'],
    ['abcd', 'abdc', 0.8, 'the last two letters swapped'],
  ])('%s → %s is %d: %s', (typed, word, distance) => {
    expect(weightedEditDistance(typed, word, 9)).toBeCloseTo(distance, 9);
    expect(weightedEditDistance(typed, word, distance + 1e-9)).toBeCloseTo(distance, 9);
  });

  test('above the limit is some value above it', () => {
    expect(weightedEditDistance('a', 'abcdefgh', 1)).toBe(2);
    fc.assert(
      fc.property(words, words, fc.constantFrom(0.5, 0.6, 1, 1.2, 2), (a, b, limit) => {
        const distance = weightedEditDistance(a, b, 99);
        const limited = weightedEditDistance(a, b, limit);
        if (distance <= limit) expect(limited).toBe(distance);
        else expect(limited).toBeGreaterThan(limit);
      }),
    );
  });
});

describe('the letters of two words', () => {
  test('are a set: order and number do not count', () => {
    expect(lettersOf('banana')).toBe(lettersOf('nab'));
    expect(lettersOf('')).toBe(0);
    expect(lettersOf('nab')).not.toBe(lettersOf('nib'));
  });

  test.each([
    ['abc', 'abd', 0.6],
    ['ab', 'abcd', 1.2],
    ['abcd', 'ab', 1.2],
    ['abcd', 'abcd', 0],
  ])('%s and %s can be within %d, but not less', (a, b, allowed) => {
    expect(mayBeWithin(lettersOf(a), lettersOf(b), allowed)).toBe(true);
    expect(mayBeWithin(lettersOf(a), lettersOf(b), allowed - 0.1)).toBe(false);
  });

  test('never rule out a word that is near enough', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const distance = weightedEditDistance(a, b, 99);
        expect(mayBeWithin(lettersOf(a), lettersOf(b), distance + 1e-9)).toBe(true);
      }),
    );
  });
});

const words = fc.string({ unit: fc.constantFrom(...'abcehuñ'), maxLength: 8 });
