import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { isHashedFile } from '#i18n/urls/assets.ts';
import { contentOf } from '../support/built-site.ts';
import { runNode } from '../support/build.ts';
import { hashesOf } from '../support/hashes.ts';
import { useWarmSite } from '../support/use-warm-site.ts';

const { content, site, at, edit, build, page, expectAsBuiltAnew } = useWarmSite(contentOf('main'));

beforeAll(() => void build());

test('an edit shows wherever it stands, and what is brought up to date is the same as what is built anew', () => {
  const untouched = changedAt('kb/185');
  edit('articles/1133/en.mdx', 'Call Client Services', 'Ring Client Services');
  edit('articles/2816/es.mdx', /^title: .*$/m, 'title: Los servidores de IBKR para TWS y Client Portal');
  build();
  expect(page('en/kb/1133')).toContain('Ring Client Services');
  expect(page('es/kb/1133')).toContain('class="behind"');
  expect(page('es/kb/1133')).toContain('Los servidores de IBKR para TWS y Client Portal');
  expect(changedAt('kb/185')).toEqual(untouched);
  expectAsBuiltAnew();
});

test('a build that changes nothing leaves every file as it is', () => {
  const untouched = changedAt('es/kb/1133');
  const before = hashesOf(site);
  expect(build()).toEqual([]);
  expect(changedAt('es/kb/1133')).toEqual(untouched);
  expect(hashesOf(site)).toEqual(before);
});

test('files of the site before stay for pages that are open, named by nothing, until `keepAssets` is over', () => {
  const hashed = () => filesOf(site).filter((path) => isHashedFile(`/${path}`) && !/\.(?:br|gz)$/.test(path));
  const lists = () => hashed().filter((path) => path.startsWith('offline/'));
  const before = hashed();
  edit('articles/69/es.mdx', 'IBKR no da', 'IBKR nunca da');
  build();
  expect(hashed()).toEqual(expect.arrayContaining(before));
  expect(hashed().length).toBeGreaterThan(before.length);
  const worker = readFileSync(join(site, 'sw.js'), 'utf8');
  expect(lists().length).toBeGreaterThan(2);
  expect(lists().filter((path) => worker.includes(path))).toHaveLength(2);

  edit('site.yaml', /$/, '\nkeepAssets: 0\n');
  build();
  expect(lists()).toHaveLength(2);
  edit('site.yaml', '\nkeepAssets: 0\n', '');
});

test('data of the site shows on every page', () => {
  edit('contacts.yaml', '1-877-442-2757', '1-877-442-0000');
  edit('topics.yaml', 'en: Login,', 'en: Getting in,');
  build();
  expect(page('en/kb/69')).toContain('1-877-442-0000');
  expect(page('en/kb/1133')).toContain('Getting in');
});

test('an article that is gone leaves nothing behind, and what somebody changed in the site is made again', () => {
  const added = at('articles/9555');
  cpSync(at('articles/185'), added, { recursive: true });
  for (const file of ['en.mdx', 'es.mdx']) {
    edit(`articles/9555/${file}`, 'kb: 185', 'kb: 9555');
    edit(`articles/9555/${file}`, /^title: .*$/m, `title: Another one, ${file}`);
  }
  build();
  expect(page('es/kb/9555')).toContain('KB9555');

  rmSync(added, { recursive: true });
  build();
  expect(filesOf(site).filter((path) => path.includes('9555'))).toEqual([]);

  writeFileSync(join(site, 'en/kb/69/index.html'), 'tampered');
  build();
  expectAsBuiltAnew();
});

test('an article that is retired, a section that is called otherwise and a reason that is put in other words', () => {
  edit('site.yaml', '[185, ', '[');
  edit('site.yaml', ', 185]', ']');
  edit('answers.yaml', /^- answer: kb:185#.*\n(?: .*\n)*/gm, '');
  const because = ['en: It is told elsewhere.', 'es: Ahora se explica en otro lugar.'];
  kb('retire', '185', ...because.flatMap((reason) => ['--because', reason]), '--by', '1133');
  kb('rename-section', '1133', 'login-attempt-loop', 'login-circle');
  kb('publish');
  build();
  expect(page('es/kb/185')).toContain('Ahora se explica en otro lugar.');
  expect(page('en/kb/1133')).toContain('id="login-attempt-loop"');

  edit('retired.yaml', 'It is told elsewhere.', 'Another article has it.');
  build();
  expect(page('en/kb/185')).toContain('Another article has it.');
  expectAsBuiltAnew();
});

function kb(...args: string[]): void {
  const { status, stderr } = runNode(['src/cli/main.ts', ...args, '--content', content]);
  if (status !== 0) throw new Error(stderr);
}

/** When the page of an article was written. */
function changedAt(path: string): number {
  return statSync(join(site, path, 'index.html')).mtimeMs;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}
