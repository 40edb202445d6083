import { expect, test } from 'vitest';
import type { UnreadableFile } from '#lint/site-content.ts';
import { findInContent } from '../../../support/content.ts';

const find = (fault: UnreadableFile['fault']) =>
  findInContent('encoding', { unreadable: [{ path: 'articles/7/es.mdx', lang: 'es', fault }] });

test('readable files are not reported', () => {
  expect(findInContent('encoding', {})).toEqual([]);
});

test('a file that is not UTF-8 is reported at the first wrong byte', () => {
  const point = { line: 6, column: 22 };
  expect(find({ notUtf8: point })).toMatchObject([
    { path: 'articles/7/es.mdx', lang: 'es', unusable: true, range: { start: point, end: point } },
  ]);
});

test.each([
  ['ENOENT', 'Missing file, expected a text file', 'Create it, or correct the path.'],
  [
    'EACCES',
    'Unexpected file that may not be read, expected a text file',
    'Correct the permissions, or remove it.',
  ],
  ['EISDIR', 'Unexpected folder, expected a text file', 'Correct the permissions, or remove it.'],
  ['EPIPE', 'Unexpected pipe or device, expected a text file', 'Remove it, and put a file in its place.'],
])('a file that the system cannot read is reported: %s', (code, message, hint) => {
  expect(find({ code })).toMatchObject([{ message, hint, unusable: true }]);
});

test('the message for a UTF-16 file names UTF-16', () => {
  const point = { line: 1, column: 1 };
  expect(find({ notUtf8: point, isUtf16: true })).toMatchObject([
    { message: 'Unexpected UTF-16, expected UTF-8 text', hint: 'Save the file as UTF-8.' },
  ]);
});
