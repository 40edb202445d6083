import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '#integration/built-files.ts';
import type { LastSite } from '#integration/last-site.ts';
import { makeSearch } from '#integration/make-search.ts';
import { cacheFolder } from '#content-layer/cache-folder.ts';
import { snapshotOf } from '#content-layer/content-snapshot.ts';
import { loadContent } from '#content-layer/load-content.ts';
import { warmStore } from '#content-layer/warm-store.ts';
import { firstId } from '../../bench/content/plan.ts';
import { generateContent } from '../../bench/generate.ts';

// One more than the full text of a small site may hold.
const pairs = 201;

let home: string;
type Made = Pick<LastSite, 'files' | 'keys'>;
let last: Made;
const content = () => join(home, 'content');
const kept = (lang: string) => join(cacheFolder(content()), `search-${lang}.json`);

beforeAll(async () => {
  home = mkdtempSync(resolve('.cache', 'search-'));
  generateContent(content(), pairs);
  await warmStore(content());
  last = (await make(undefined)).site;
});

afterAll(() => {
  rmSync(cacheFolder(content()), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

test('a big site has its phrases in files of its own', () => {
  const folders = new Set([...last.files.keys()].map((path) => path.split('/').slice(1, 4).join('/')));
  expect(folders).toContain('find/es/phrases');
  expect([...folders].filter((folder) => folder.startsWith('pagefind'))).toEqual([]);
});

test('an edit in one language leaves the files of the other alone, and most of its own', async () => {
  const before = statSync(kept('en')).mtimeMs;
  append('es', 'Una frase que nadie ha escrito.');
  const { site, written } = await make(last);
  expect(written.filter((path) => path.startsWith('/find/en/'))).toEqual([]);
  expect(written.length).toBeLessThan(20);
  expect(statSync(kept('en')).mtimeMs).toBe(before);
  await expectAsMadeAnew(site);
});

test('the order of words is part of a text, though its tables are the same', async () => {
  append('es', 'Que nadie ha escrito una frase.');
  const first = await make(last);
  last = first.site;
  append('es', 'Que nadie ha escrito frase una.', 'Que nadie ha escrito una frase.');
  const { site, written } = await make(last);
  expect(written).not.toContain('/find/es/table.json');
  expect(written.some((path) => path.startsWith('/find/es/phrases/'))).toBe(true);
  await expectAsMadeAnew(site);
});

test('a section more moves what follows, in every language', async () => {
  append('en', '## One more {/* #one-more */}\n\nWith a new sentence.');
  const { site, written } = await make(last);
  expect(written).toEqual(expect.arrayContaining(['/find/en/table.json', '/find/es/table.json']));
  await expectAsMadeAnew(site);
});

test('what was kept for a site that did not come to stand is not taken for what stands', async () => {
  append('es', 'Esta frase no llega.');
  await make(last);
  const { site } = await make(last);
  await expectAsMadeAnew(site);
});

/** Makes the search beside what stands; `written` are the files that were made. */
async function make(before: Made | undefined): Promise<{ site: Made; written: string[] }> {
  const loaded = loadContent(content());
  const folder = join(home, 'made');
  const same = [...loaded.keys].filter(([kb, key]) => before?.keys.get(kb) === key).map(([kb]) => kb);
  rmSync(folder, { recursive: true, force: true });
  const task = { contentRoot: content(), kept: new Set(same), last: before };
  const { same: taken, made } = await makeSearch(snapshotOf(loaded), task, folder);
  const written = listFiles(folder);
  expect([...made.keys()].sort()).toEqual(written.toSorted());
  const files = new Map([...taken.map((path) => [path, before!.files.get(path)!] as const), ...made]);
  return { site: { files, keys: loaded.keys }, written };
}

async function expectAsMadeAnew({ files }: Made): Promise<void> {
  const hashes = (site: Made['files']) => [...site].map(([path, { hash }]) => `${path} ${hash}`).sort();
  const before = ['en', 'es'].map((lang) => [kept(lang), readFileSync(kept(lang))] as const);
  for (const [file] of before) rmSync(file);
  expect(hashes((await make(undefined)).site.files)).toEqual(hashes(files));
  for (const [file, bytes] of before) writeFileSync(file, bytes);
}

/** Adds a text to the first article, or puts it in place of another that was added. */
function append(lang: string, text: string, instead?: string): void {
  const file = join(content(), 'articles', String(firstId), `${lang}.mdx`);
  if (instead === undefined) appendFileSync(file, `\n${text}\n`);
  else writeFileSync(file, readFileSync(file, 'utf8').replace(instead, text));
}
