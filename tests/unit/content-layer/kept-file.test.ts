import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEntries, writeEntries } from '#content-layer/entries.ts';
import { readKept, writeKept } from '#content-layer/kept-file.ts';

let folder: string;
const file = () => join(folder, 'deep/kept.json');

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kept-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('what was kept is there on the same base, and on no other', () => {
  expect(readKept(file(), 'a')).toBeUndefined();
  writeKept(file(), 'a', { kb: 7 });
  expect(readKept(file(), 'a')).toEqual({ kb: 7 });
  expect(readKept(file(), 'b')).toBeUndefined();
  expect(readdirSync(join(folder, 'deep'))).toEqual(['kept.json']);
});

test('a file that is broken is none', () => {
  writeKept(file(), 'a', 1);
  writeFileSync(file(), '{"base":"a","val');
  expect(readKept(file(), 'a')).toBeUndefined();
});

test('entries of articles come back by number', () => {
  expect(readEntries(file(), 'a')).toEqual(new Map());
  writeEntries(file(), { base: 'a', entries: [[7, 'seven']] });
  expect(readEntries(file(), 'a')).toEqual(new Map([[7, 'seven']]));
});
