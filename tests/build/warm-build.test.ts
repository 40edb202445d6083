import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheFolder } from '#workspace/cache-folder.ts';
import { hashesOf } from '../support/hashes.ts';

let home: string;
const content = () => join(home, 'content');

beforeAll(() => {
  home = mkdtempSync(resolve('.cache', 'warm-'));
  cpSync('src/content', content(), { recursive: true });
  build('first');
});

afterAll(() => {
  rmSync(cacheFolder(content()), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

test('what is edited shows wherever it stands, and a warm build gives the files of a cold one', () => {
  edit('articles/1133/en.mdx', 'Call your regional Client Services', 'Ring your regional Client Services');
  edit('articles/2816/es.mdx', /^title: .*$/m, 'title: Los servidores de IBKR para TWS y Client Portal');
  edit('contacts.yaml', '1-877-442-2757', '1-877-442-0000');
  edit('topics.yaml', 'en: Login,', 'en: Getting in,');
  build('warm');
  expect(page('warm', 'en/kb/1133')).toContain('Ring your regional');
  expect(page('warm', 'es/kb/1133')).toContain('class="behind"');
  expect(page('warm', 'es/kb/1133')).toContain('Los servidores de IBKR para TWS y Client Portal');
  expect(page('warm', 'en/kb/69')).toContain('1-877-442-0000');
  expect(page('warm', 'en/kb/1133')).toContain('Getting in');

  rmSync(cacheFolder(content()), { recursive: true });
  build('cold');
  expect(hashesOf(join(home, 'warm'))).toEqual(hashesOf(join(home, 'cold')));
});

test('a build that changes nothing gives the same files', () => {
  build('again');
  expect(hashesOf(join(home, 'again'))).toEqual(hashesOf(join(home, 'cold')));
});

function build(out: string): void {
  const args = ['src/build/main.ts', '--content', content(), '--out', join(home, out)];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(content(), file);
  const text = readFileSync(path, 'utf8');
  if (text.replace(from, to) === text) throw new Error(`${file} does not have ${from}.`);
  writeFileSync(path, text.replace(from, to));
}

function page(out: string, path: string): string {
  return readFileSync(join(home, out, path, 'index.html'), 'utf8');
}
