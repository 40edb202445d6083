import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { hashesOf } from '../support/hashes.ts';

test('two builds of the same content give identical files', () => {
  const out = mkdtempSync(join(tmpdir(), 'lockstep-again-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, ['src/integration/main.ts', '--out', out], {
      encoding: 'utf8',
    });
    expect([status, status === 0 || stderr]).toEqual([0, true]);
    expect(hashesOf(out)).toEqual(hashesOf(inject('sites').main));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
