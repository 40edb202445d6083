import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { astroArguments, userEnvironment } from '../support/build.ts';
import { contentOf } from '../support/built-site.ts';
import { hashesOf } from '../support/hashes.ts';
import { startNode } from '../support/start.ts';

// What somebody has who has cloned the project and installed its packages.
const folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
const parts = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

beforeAll(() => {
  for (const name of parts) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('npx astro build makes the site', () => {
  const options = {
    cwd: folder,
    encoding: 'utf8',
    env: userEnvironment({ KB_CONTENT: resolve(contentOf('main')) }),
    shell: process.platform === 'win32',
  } as const;
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'astro', 'build'], options);
  expect([status, status === 0 || stdout + stderr]).toEqual([0, true]);
  expect(hashesOf(join(folder, 'dist'))).toEqual(hashesOf(inject('sites').main));
});

test('astro preview shows it', async () => {
  const args = astroArguments('preview', '--outDir', inject('sites').main, '--port', '0');
  const preview = startNode(args);
  const [url] = await preview.says(/http:\/\/localhost:\d+\//);
  const get = (path: string) => fetch(new URL(path, url));
  expect(await (await get('es/kb/1133/')).text()).toContain('KB1133');
  expect((await get('api/v1/index.json')).status).toBe(200);
  expect((await get('es/kb/99999/')).status).toBe(404);
  await preview.kill();
});
