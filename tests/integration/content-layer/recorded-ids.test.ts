import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockLine } from '#permalinks/ids-lock.ts';
import { run } from '#cli/run.ts';
import { recordedIds } from '#content-layer/git-history.ts';
import { quietShell } from '../../support/shell.ts';

let folder: string;
const file = () => join(folder, 'ids.lock');
const recorded = () => recordedIds(file()).map(lockLine).sort();

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'recorded-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('outside a repository no id is recorded', () => {
  writeFileSync(file(), '1\n');
  expect(recorded()).toEqual([]);
  expect(recordedIds(join(folder, 'nowhere/ids.lock'))).toEqual([]);
});

describe.runIf(spawnSync('git', ['--version']).status === 0)('in a git repository', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=e@example.org', ...args], { cwd: folder });
  const commit = (text: string) => {
    writeFileSync(file(), text);
    git('add', '.');
    git('commit', '-qm', 'ids');
  };

  test('every id that was ever committed is recorded, including removed ones', () => {
    git('init', '-q');
    expect(recorded()).toEqual([]);
    commit('# Every id\n1\n1#a\n2\n');
    commit('# Every id\n1\n3@c\n');
    writeFileSync(file(), '4\n');
    expect(recorded()).toEqual(['1', '1#a', '2', '3@c']);
  });

  test('kb check reports ids that were removed from ids.lock together with their article', async () => {
    git('init', '-q');
    commit('1\n1#a\n');
    rmSync(file());
    const { output, exitCode } = await run(
      ['check', '--content', '.'],
      quietShell(folder, () => undefined),
    );
    expect(exitCode).toBe(1);
    expect(output).toContain('Missing `1`, `1#a`, expected every id that was ever recorded');
  });
});
