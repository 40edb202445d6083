import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oldSite, openStaging } from '#integration/staging.ts';

let out: string;
const own = String(process.pid);

beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), 'lockstep-')), 'dist');
});
afterEach(() => rmSync(dirname(out), { recursive: true, force: true }));

test('openStaging removes the folders of killed builds and keeps those of live ones', () => {
  const folder = dirname(openStaging(out));
  const { pid: ended } = spawnSync(process.execPath, ['-e', '']);
  for (const name of [own, `${ended}`, `${process.ppid}`, 'mine'])
    mkdirSync(join(folder, name, 'en'), { recursive: true });
  expect(openStaging(out)).toBe(join(folder, own));
  expect(readdirSync(folder).sort()).toEqual([`${process.ppid}`, 'mine'].sort());
});

test('openStaging restores a site that a killed build had moved away', () => {
  openStaging(out);
  mkdirSync(oldSite(out));
  writeFileSync(join(oldSite(out), 'index.html'), 'yesterday');
  openStaging(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('yesterday');
  expect(existsSync(oldSite(out))).toBe(false);
});

test('openStaging leaves the current site unchanged', () => {
  openStaging(out);
  for (const [folder, text] of [
    [out, 'today'],
    [oldSite(out), 'yesterday'],
  ] as const) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), text);
  }
  openStaging(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('today');
});

const moduleAt = (path: string) =>
  JSON.stringify(new URL(`../../../src/integration/${path}`, import.meta.url).href);

test.each([
  ['before the first rename', 0, 'yesterday'],
  ['between the two', 1, 'yesterday'],
  ['after both', 2, 'today'],
])('a build that is killed while it swaps sites, %s, leaves a whole site', (_, done, text) => {
  const staging = openStaging(out);
  for (const [folder, content] of [
    [out, 'yesterday'],
    [staging, 'today'],
  ] as const)
    for (const name of ['index.html', 'sw.js']) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  const program = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync, rmSync } = fs;
    let left = ${done};
    const kill = () => process.kill(process.pid, 'SIGKILL');
    fs.renameSync = (...paths) => (left-- === 0 ? kill() : renameSync(...paths));
    let removals = 0;
    fs.rmSync = (...args) => (removals++ === 1 ? kill() : rmSync(...args));
    syncBuiltinESMExports();
    const { replaceSite } = await import(${moduleAt('publish-site.ts')});
    replaceSite(${JSON.stringify(staging)}, ${JSON.stringify(out)});`;
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(signal).toBe('SIGKILL');
  expect(existsSync(out)).toBe(done !== 1);
  openStaging(out);
  const files = readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]);
  expect(files).toEqual([
    ['index.html', text],
    ['sw.js', text],
  ]);
});
