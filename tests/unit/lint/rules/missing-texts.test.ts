import { expect, test } from 'vitest';
import { findInContent, placedFields } from '../../../support/content.ts';

const check = (value: unknown) =>
  findInContent('missing-texts', { withTexts: [{ value, ...placedFields('topics.yaml', '1.name') }] });

test('a file with every text in every language is not reported', () => {
  expect(check([{ id: 'a', name: { en: 'A', es: 'A', pt: 'A' } }])).toEqual([]);
  expect(check([])).toEqual([]);
  expect(check(undefined)).toEqual([]);
  expect(check({ id: 'a', count: 3, list: ['en', 'es'], none: {} })).toEqual([]);
});

test('a missing language is a warning at the text, however deep its field is nested', () => {
  expect(check([{ name: { en: 'A', es: 'A' } }, { name: { en: 'B' } }])).toMatchObject([
    {
      severity: 'warning',
      path: 'topics.yaml',
      range: { start: { line: 9 } },
      message: 'Missing `es` in `1.name`, expected a text in every language of the site',
      hint: 'Readers see `en` instead. Add `es:`.',
    },
  ]);
  expect(check({ links: { header: [{ name: { es: 'Tienda' } }] } })).toMatchObject([
    { message: expect.stringContaining('Missing `en` in `links.header.0.name`') as string },
  ]);
});
