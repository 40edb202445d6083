import { expect, test } from 'vitest';
import fc from 'fast-check';
import { findLineStarts, offsetAt, pointAt } from '#article/positions.ts';

test.each([
  ['', 0, { line: 1, column: 1 }],
  ['ab\ncd', 3, { line: 2, column: 1 }],
  ['ab\r\ncd', 5, { line: 2, column: 2 }],
  ['ab\rcd\n', 6, { line: 3, column: 1 }],
])('in %j offset %i is at %j', (text, offset, point) => {
  const lineStarts = findLineStarts(text);
  expect(pointAt(lineStarts, offset)).toEqual(point);
  expect(offsetAt(lineStarts, point)).toBe(offset);
});

test('a line beyond the end of the text has no offset', () => {
  expect(offsetAt(findLineStarts('ab\ncd'), { line: 3, column: 1 })).toBeUndefined();
});

test('offsetAt reverses pointAt for every offset of any text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n')), fc.nat(), (pieces, at) => {
      const text = pieces.join('');
      const offset = at % (text.length + 1);
      const lineStarts = findLineStarts(text);
      expect(offsetAt(lineStarts, pointAt(lineStarts, offset))).toBe(offset);
    }),
  );
});
