import { expect, test } from 'vitest';
import { readNumeral } from '#lint/facts/numeral.ts';

test.each([
  ['7', { values: [7] }],
  ['1,5', { values: [1.5], decimal: ',' }],
  ['12.25', { values: [12.25], decimal: '.' }],
  ['1234.000', { values: [1234], decimal: '.' }],
  ['0.250', { values: [0.25], decimal: '.' }],
  ['1.234', { values: [1.234, 1234], decimal: '.', group: '.' }],
  ['1,234', { values: [1.234, 1234], decimal: ',', group: ',' }],
  ['5.000', { values: [5000], group: '.' }],
  ['1,234,567', { values: [1234567], group: ',' }],
  ['1.234,50', { values: [1234.5], decimal: ',', group: '.' }],
  ['1,234,567.5', { values: [1234567.5], decimal: '.', group: ',' }],
  ['1 234', { values: [1234], group: ' ' }],
  ['1\u00A0234,5', { values: [1234.5], decimal: ',', group: '\u00A0' }],
  ['1’234’567', { values: [1234567], group: '’' }],
])('%j is read under every convention that fits', (raw, numeral) => {
  expect(readNumeral(raw)).toEqual(numeral);
});

test.each([
  ['1½', 1.5],
  ['1 ½', 1.5],
  ['¾', 0.75],
  ['3/4', 0.75],
  ['2 1/4', 2.25],
  ['10^6', 1_000_000],
  ['10³', 1000],
])('%j is one number', (raw, value) => {
  expect(readNumeral(raw)).toEqual({ values: [value] });
});

test.each(['1,23,456', '1234,567,890', '1.234.56', '12,34.5', '1.234,5,6', '1.234,567,890', '1,2345.6'])(
  '%j fits no convention',
  (raw) => {
    expect(readNumeral(raw)).toEqual({ values: [] });
  },
);
