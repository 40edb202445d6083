import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { userEnvironment } from '../support/build.ts';
import { hostNames, programOf } from '../support/start-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// What a publish job does: nothing of the tests is there. It fetches packages, so it runs where somebody has asked for this ring.
const isAsked = hostNames.some((host) => programOf(host) !== undefined);

test.skipIf(!isAsked)(
  'npm ci --omit=dev is enough to check and to build',
  () => {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
    for (const file of listed.split('\n').filter((path) => path !== '' && existsSync(path))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      copyFileSync(file, join(folder, file));
    }
    const npm = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync('npm', args, {
        cwd: folder,
        encoding: 'utf8',
        env: userEnvironment({ KB_CONTENT: undefined, NODE_ENV: undefined }),
        shell: process.platform === 'win32',
      });
      expect([args, status, status === 0 || stdout + stderr]).toEqual([args, 0, true]);
    };
    npm('ci', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund');
    expect(existsSync(join(folder, 'node_modules/vitest'))).toBe(false);
    npm('run', '-s', 'kb', '--', 'check', '--severity', 'error');
    npm('run', 'build');
    expect(existsSync(join(folder, 'dist/sw.js'))).toBe(true);
  },
  300_000,
);
