import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test('two builds of the same content give identical files', () => {
  const out = mkdtempSync(join(tmpdir(), 'lockstep-again-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, ['src/build/main.ts', '--out', out], {
      encoding: 'utf8',
    });
    expect([status, status === 0 || stderr]).toEqual([0, true]);
    expect(hashes(out)).toEqual(hashes(inject('sites').main));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

function hashes(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (file) =>
        `${file.slice(folder.length)} ${createHash('sha256').update(readFileSync(file)).digest('base64url')}`,
    )
    .sort();
}
