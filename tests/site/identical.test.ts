import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cacheFolder } from '#content-layer/cache.ts';
import { contentOf } from '../support/built-site.ts';
import { astroArguments, buildSite, userEnvironment } from '../support/build.ts';
import { hashesOf } from '../support/hashes.ts';
import { useCopy } from '../support/use-content.ts';

const { home, content } = useCopy(contentOf('main'));
const other = mkdtempSync(join(tmpdir(), 'lockstep-of-another-'));
afterAll(() => rmSync(other, { recursive: true, force: true }));

/** The same project in another folder, with packages that its user may not write to, as in an image. */
function copyProject(): void {
  for (const name of [
    'src',
    'public',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
  ])
    cpSync(name, join(other, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(other, 'node_modules'), 'junction');
}

/** Builds in that folder: where this process may choose, as another user, who has no home and whose files nobody else reads. */
function buildThere(): string {
  const isRoot = process.getuid?.() === 0;
  const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  if (isRoot) spawnSync('chown', ['-R', '65534:65534', other]);
  chmodSync(other, 0o700);
  const env = userEnvironment({ TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', HOME: '/nonexistent' });
  const args = ['-c', 'umask 077 && exec "$0" "$@"', process.execPath, ...astroArguments('build')];
  const { status, stdout, stderr } = spawnSync('sh', args, { cwd: other, encoding: 'utf8', env, ...nobody });
  expect([status, status === 0 || stdout + stderr]).toEqual([0, true]);
  return join(other, 'dist');
}

test.skipIf(process.platform === 'win32')(
  'two builds from nothing give identical files, in whatever folder, time zone and language, by whatever user',
  () => {
    rmSync(cacheFolder(content), { recursive: true, force: true });
    const outDir = join(home, 'first');
    buildSite({ content, outDir });
    const first = hashesOf(outDir);
    expect(first.length).toBeGreaterThan(500);
    copyProject();
    expect(hashesOf(buildThere())).toEqual(first);
  },
);
