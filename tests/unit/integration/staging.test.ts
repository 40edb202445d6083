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

test('there is nothing in the folder yet, and what killed builds have left is gone', () => {
  const folder = dirname(openStaging(out));
  const { pid: ended } = spawnSync(process.execPath, ['-e', '']);
  for (const name of [own, `${ended}`, `${process.ppid}`, 'mine'])
    mkdirSync(join(folder, name, 'en'), { recursive: true });
  expect(openStaging(out)).toBe(join(folder, own));
  expect(readdirSync(folder).sort()).toEqual([`${process.ppid}`, 'mine'].sort());
});

test('a site that was moved away by a build that was killed comes back', () => {
  openStaging(out);
  mkdirSync(oldSite(out));
  writeFileSync(join(oldSite(out), 'index.html'), 'yesterday');
  openStaging(out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('yesterday');
  expect(existsSync(oldSite(out))).toBe(false);
});

test('a site that stands is left alone', () => {
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
