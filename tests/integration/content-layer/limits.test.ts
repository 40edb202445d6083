import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readText } from '#content-layer/files.ts';
import { readData, type DataFaults } from '#content-layer/read-data.ts';
import { contacts } from '#schema/contacts.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file of several gigabytes is not read', () => {
  const file = join(folder, 'en.mdx');
  writeFileSync(file, '');
  truncateSync(file, 5_000_000_000);
  expect(readText(file, folder)).toEqual({ unreadable: { path: 'en.mdx', fault: { code: 'EFBIG' } } });
});

test('UTF-16 is recognised with and without a byte-order mark', () => {
  const file = join(folder, 'es.mdx');
  for (const text of ['\uFEFFSesión 7', 'Sesión 7']) {
    writeFileSync(file, Buffer.from(text, 'utf16le'));
    expect(readText(file, folder)).toMatchObject({ unreadable: { fault: { isUtf16: true } } });
  }
});

test('a data file that is too long gives one message', () => {
  const file = join(folder, 'contacts.yaml');
  const faults: DataFaults = { unreadable: [], dataFiles: [] };
  writeFileSync(file, 'a1: b\n'.repeat(200_000));
  expect(readData(file, folder, contacts, [], faults)).toEqual([]);
  const keys = Array.from({ length: 60_000 }, (_, index) => `k${index}: x`).join('\n');
  writeFileSync(file, `${keys}\nk7: y\n`);
  expect(readData(file, folder, contacts, [], faults)).toEqual([]);
  expect(faults.dataFiles.map(({ problems }) => problems.map(({ message }) => message))).toEqual([
    ['Unexpected 1200000 characters, expected at most 1000000'],
    ['Unexpected second `k7`, expected each field once'],
  ]);
});
