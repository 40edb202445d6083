import { expect, test } from 'vitest';
import { isSlip } from '#lint/compare/is-slip.ts';

test.each([
  ['settings', 'setings'],
  ['install', 'instal'],
  ['body', 'boDy'],
  ['items', 'itesm'],
  ['menu', 'meun'],
  ['<Badge>', '<Badg>e'],
])('%s mistyped as %s is a slip', (a, b) => {
  expect(isSlip(a, b)).toBe(true);
});

test.each([
  ['item', 'items'],
  ['items', 'items'],
  ['GitHub', 'Github'],
  ['list', 'List'],
  ['menu', 'menú'],
  ['ab', 'ac'],
  ['window', 'ventana'],
])('%s changed to %s is not a slip', (a, b) => {
  expect(isSlip(a, b)).toBe(false);
});
