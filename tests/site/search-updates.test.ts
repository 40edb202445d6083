import { appendFileSync, cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { cacheFolder, openCache } from '#content-layer/cache.ts';
import { loadContent } from '#content-layer/load-content.ts';
import { warmCache } from '#content-layer/warm-cache.ts';
import { listFiles, type BuiltFiles } from '#integration/built-files.ts';
import { stageSite } from '#integration/staged-site.ts';
import { writeSearch } from '#integration/write-search.ts';
import { firstId } from '../../bench/content/plan.ts';
import { generateContent } from '../../bench/generate.ts';
import { useContent } from '../support/use-content.ts';

// One more than the full text of a small site may hold.
const pairs = 201;

const { home, content, at } = useContent((folder) => generateContent(folder, pairs));
const kept = join(cacheFolder(content), 'search-terms');
let last: BuiltFiles = new Map();

beforeAll(async () => {
  await warmCache(content, openCache(content));
  last = (await make()).files;
});

test('a big site has its phrases in files of its own', () => {
  const folders = new Set([...last.keys()].map((path) => path.split('/').slice(1, 4).join('/')));
  expect(folders).toContain('find/es/phrases');
  expect([...folders].filter((folder) => folder.startsWith('pagefind'))).toEqual([]);
});

test('an edit in one language leaves the tables of the other alone, and most of its own', async () => {
  append('es', 'Una frase que nadie ha escrito.');
  const { files, written } = await make();
  expect(written.filter((path) => path.startsWith('/find/en/'))).toEqual([]);
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThan(20);
  await expectAsMadeAnew(files);
});

test('nothing is read or written if nothing was edited', async () => {
  last = (await make()).files;
  const before = statSync(join(kept, 'es.json')).mtimeMs;
  const { files, written } = await make();
  expect(written).toEqual([]);
  expect(statSync(join(kept, 'es.json')).mtimeMs).toBe(before);
  expect(files).toEqual(last);
});

test('the order of words is part of a text, though its tables are the same', async () => {
  append('es', 'Que nadie ha escrito una frase.');
  last = (await make()).files;
  append('es', 'Que nadie ha escrito frase una.', 'Que nadie ha escrito una frase.');
  const { files, written } = await make();
  expect(written).not.toContain('/find/es/table.json');
  expect(written.some((path) => path.startsWith('/find/es/phrases/'))).toBe(true);
  await expectAsMadeAnew(files);
});

test('a section more moves what follows, in every language', async () => {
  append('en', '## One more {/* #one-more */}\n\nWith a new sentence.');
  const { files, written } = await make();
  expect(written).toEqual(expect.arrayContaining(['/find/en/table.json', '/find/es/table.json']));
  await expectAsMadeAnew(files);
});

test('what was kept for a site that did not come to stand is not taken for what stands', async () => {
  append('es', '## Otra más {/* #one-more */}\n\nEsta frase no llega.');
  await make();
  await expectAsMadeAnew((await make()).files);
});

/** Makes the search of a site where the site with the files of `before` stands; `written` are those that differ. */
async function make(before = last): Promise<{ files: BuiltFiles; written: string[] }> {
  const cache = openCache(content);
  const folder = join(home, 'made');
  rmSync(folder, { recursive: true, force: true });
  const site = stageSite(folder, '/', before);
  await writeSearch(loadContent(content, cache), cache, site, before);
  const written = [...site.files].flatMap(([path, { hash }]) =>
    before.get(path)?.hash === hash ? [] : [path],
  );
  // A file that stands is not written again; one that does not is.
  if (written.length > 0) expect(listFiles(folder).sort()).toEqual(written.sort());
  return { files: site.files, written };
}

async function expectAsMadeAnew(files: BuiltFiles): Promise<void> {
  const aside = join(home, 'kept');
  cpSync(kept, aside, { recursive: true, preserveTimestamps: true });
  rmSync(kept, { recursive: true });
  const hashes = (of: BuiltFiles) => [...of].map(([path, { hash }]) => `${path} ${hash}`).sort();
  expect(hashes(files)).toEqual(hashes((await make(new Map())).files));
  cpSync(aside, kept, { recursive: true, preserveTimestamps: true });
}

/** Adds a text to the first article, or puts it in place of another that was added. */
function append(lang: string, text: string, instead?: string): void {
  const file = at(`articles/${firstId}/${lang}.mdx`);
  if (instead === undefined) appendFileSync(file, `\n${text}\n`);
  else writeFileSync(file, readFileSync(file, 'utf8').replace(instead, text));
}
