import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSealed, sealFolder } from '#integration/sealed-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
  mkdirSync(join(folder, 'code'));
  writeFileSync(join(folder, 'code/a.mjs'), 'export const a = 1;');
  writeFileSync(join(folder, 'b.css'), 'p {}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is sealed from when that is said', () => {
  expect(isSealed(folder)).toBe(false);
  sealFolder(folder);
  expect(isSealed(folder)).toBe(true);
  expect(isSealed(join(folder, 'other'))).toBe(false);
});

test.each([
  ['cut short', () => truncateSync(join(folder, 'code/a.mjs'), 5)],
  ['removed', () => rmSync(join(folder, 'code/a.mjs'))],
  ['edited', () => writeFileSync(join(folder, 'code/a.mjs'), 'export const a = 2;')],
  ['added', () => writeFileSync(join(folder, 'c.css'), '')],
])('it is not where a file was %s', (_, change) => {
  sealFolder(folder);
  change();
  expect(isSealed(folder)).toBe(false);
});
