import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { isFileError } from '#content-layer/files.ts';

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test('an error of the file system is told from an error in the code', () => {
  expect(isFileError(errorOf(() => readFileSync('nowhere')))).toBe(true);
  expect(isFileError(errorOf(() => JSON.parse('{')))).toBe(false);
  expect(isFileError(errorOf(() => createServer().listen(70_000)))).toBe(false);
  expect(isFileError('nowhere')).toBe(false);
});

test.runIf(process.platform === 'linux')(
  'a full disk is a file system error, although it names no file',
  () => {
    const error = errorOf(() => writeFileSync('/dev/full', 'x'));
    expect(error).toHaveProperty('code', 'ENOSPC');
    expect(isFileError(error)).toBe(true);
  },
);
