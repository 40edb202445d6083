import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignBlock, type Block, type Scores } from '#lint/align/needleman.ts';

/** Scores of two texts whose units are letters. Unlike letters pair only if nothing better is left. */
function letterScores(source: string, target: string): Scores {
  const letter = (text: string, index: number) => {
    if (text[index] === undefined) throw new RangeError(`There is no unit ${index}.`);
    return text[index];
  };
  const skip = (text: string) => (index: number) => {
    letter(text, index);
    return -1;
  };
  return {
    pair: (i, j) => (letter(source, i) === letter(target, j) ? 2 : -3),
    skipSource: skip(source),
    skipTarget: skip(target),
  };
}

const align = (source: string, target: string, band: number) =>
  alignBlock([0, source.length, 0, target.length], letterScores(source, target), band);

/** Pairs as the letters of the source beside their indexes in the target: `a0 c1`. */
const written = (source: string, pairs: [number, number][]) =>
  pairs.map(([i, j]) => `${source[i]}${j}`).join(' ');

test('equal units pair in order, and units of one side are skipped', () => {
  expect(written('abcd', align('abcd', 'abcd', 9))).toBe('a0 b1 c2 d3');
  expect(written('abcd', align('abcd', 'ad', 9))).toBe('a0 d1');
  expect(written('ad', align('ad', 'abcd', 9))).toBe('a0 d3');
  expect(written('abcd', align('abcd', 'cdab', 9))).toHaveLength('a0 b1'.length);
});

test('one empty side pairs nothing', () => {
  expect(align('', 'ab', 9)).toEqual([]);
  expect(align('ab', '', 9)).toEqual([]);
  expect(align('', '', 9)).toEqual([]);
});

test('of units that are alike the earlier pair', () => {
  expect(written('aa', align('aa', 'a', 9))).toBe('a0');
  expect(align('aa', 'a', 9)).toEqual([[0, 0]]);
  expect(align('a', 'aa', 9)).toEqual([[0, 0]]);
});

test('a block pairs only the units in it, by their indexes in the whole text', () => {
  const block: Block = [2, 5, 1, 4];
  expect(alignBlock(block, letterScores('xxabcx', 'zabcz'), 9)).toEqual([
    [2, 1],
    [3, 2],
    [4, 3],
  ]);
});

test('a band that holds the best alignment finds it', () => {
  const units = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 12, maxLength: 40 });
  const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('', 'x', 'y')), { maxLength: 3 });
  fc.assert(
    fc.property(units, edits, (source, changes) => {
      const target = changes.reduce((text, [at, letter]) => {
        const index = at % text.length;
        return letter === ''
          ? text.slice(0, index) + text.slice(index + 1)
          : text.slice(0, index) + letter + text.slice(index);
      }, source);
      expect(align(source, target, 8)).toEqual(align(source, target, 99));
    }),
  );
});

test.each([
  [60, 60],
  [60, 20],
  [20, 60],
])('of %i and %i units only those within the band are compared', (rows, columns) => {
  const band = 4;
  const offsets: number[] = [];
  const pairs = alignBlock(
    [0, rows, 0, columns],
    {
      pair: (i, j) => {
        offsets.push(Math.abs(j + 1 - ((i + 1) * columns) / rows));
        return 1;
      },
      skipSource: () => -1,
      skipTarget: () => -1,
    },
    band,
  );
  expect(pairs).toHaveLength(Math.min(rows, columns));
  expect(Math.max(...offsets)).toBeLessThanOrEqual(2 * band + 1);
  expect(offsets.length).toBeLessThanOrEqual(rows * (2 * band + 1));
});

test('units outside the band do not pair', () => {
  const source = `a${'.'.repeat(30)}`;
  const target = `${'-'.repeat(30)}a`;
  expect(align(source, target, 3)).not.toContainEqual([0, 30]);
  expect(align(source, target, 99)).toEqual([[0, 30]]);
});
