import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheFolder } from '#content-layer/cache-folder.ts';
import { hashesOf } from '../support/hashes.ts';

let home: string;
const content = () => join(home, 'content');

beforeAll(() => {
  home = mkdtempSync(resolve('.cache', 'warm-'));
  cpSync('src/content', content(), { recursive: true });
  build('site');
});

afterAll(() => {
  rmSync(cacheFolder(content()), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

test('an edit shows wherever it stands, and what is brought up to date is the same as what is built anew', () => {
  const untouched = changedAt('kb/185');
  edit('articles/1133/en.mdx', 'Call your regional Client Services', 'Ring your regional Client Services');
  edit('articles/2816/es.mdx', /^title: .*$/m, 'title: Los servidores de IBKR para TWS y Client Portal');
  build('site');
  expect(page('en/kb/1133')).toContain('Ring your regional');
  expect(page('es/kb/1133')).toContain('class="behind"');
  expect(page('es/kb/1133')).toContain('Los servidores de IBKR para TWS y Client Portal');
  expect(changedAt('kb/185')).toEqual(untouched);
  expectAsBuiltAnew();
});

test('a build that changes nothing leaves every file as it is', () => {
  const untouched = changedAt('es/kb/1133');
  const before = hashesOf(join(home, 'site'));
  build('site');
  expect(changedAt('es/kb/1133')).toEqual(untouched);
  expect(hashesOf(join(home, 'site'))).toEqual(before);
});

test('data of the site shows on every page', () => {
  edit('contacts.yaml', '1-877-442-2757', '1-877-442-0000');
  edit('topics.yaml', 'en: Login,', 'en: Getting in,');
  build('site');
  expect(page('en/kb/69')).toContain('1-877-442-0000');
  expect(page('en/kb/1133')).toContain('Getting in');
});

test('an article that is gone leaves nothing behind, and what somebody changed in the site is made again', () => {
  const added = join(content(), 'articles/9555');
  cpSync(join(content(), 'articles/185'), added, { recursive: true });
  for (const file of ['en.mdx', 'es.mdx']) {
    edit(`articles/9555/${file}`, 'kb: 185', 'kb: 9555');
    edit(`articles/9555/${file}`, /^title: .*$/m, `title: Another one, ${file}`);
  }
  build('site');
  expect(page('es/kb/9555')).toContain('KB9555');

  rmSync(added, { recursive: true });
  build('site');
  expect(filesOf('site').filter((path) => path.includes('9555'))).toEqual([]);

  writeFileSync(join(home, 'site/en/kb/69/index.html'), 'tampered');
  build('site');
  expectAsBuiltAnew();
});

test('an article that is retired, a section that is called otherwise and a reason that is put in other words', () => {
  edit('site.yaml', '[185, ', '[');
  edit('site.yaml', ', 185]', ']');
  const because = ['en: It is told elsewhere.', 'es: Ahora se explica en otro lugar.'];
  kb('retire', '185', ...because.flatMap((reason) => ['--because', reason]), '--by', '1133');
  kb('rename-section', '1133', 'login-attempt-loop', 'login-circle');
  kb('publish');
  build('site');
  expect(page('es/kb/185')).toContain('Ahora se explica en otro lugar.');
  expect(page('en/kb/1133')).toContain('id="login-attempt-loop"');

  edit('retired.yaml', 'It is told elsewhere.', 'Another article has it.');
  build('site');
  expect(page('en/kb/185')).toContain('Another article has it.');
  expectAsBuiltAnew();
});

function kb(...args: string[]): void {
  const all = ['src/cli/main.ts', ...args, '--content', content()];
  const { status, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function expectAsBuiltAnew(): void {
  const kept = join(home, 'kept');
  cpSync(cacheFolder(content()), kept, { recursive: true, preserveTimestamps: true });
  rmSync(cacheFolder(content()), { recursive: true });
  build('cold');
  expect(hashesOf(join(home, 'site'))).toEqual(hashesOf(join(home, 'cold')));
  rmSync(cacheFolder(content()), { recursive: true });
  cpSync(kept, cacheFolder(content()), { recursive: true, preserveTimestamps: true });
}

function build(out: string): void {
  const args = ['src/integration/main.ts', '--content', content(), '--out', join(home, out)];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(content(), file);
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file} does not have ${from}.`);
  writeFileSync(path, edited);
}

function page(path: string): string {
  return readFileSync(join(home, 'site', path, 'index.html'), 'utf8');
}

/** When the page of an article was written. */
function changedAt(path: string): number {
  return statSync(join(home, 'site', path, 'index.html')).mtimeMs;
}

function filesOf(out: string): string[] {
  return readdirSync(join(home, out), { recursive: true, encoding: 'utf8' });
}
