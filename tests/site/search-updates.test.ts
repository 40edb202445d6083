import { appendFileSync, cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { cacheFolder, openCache } from '#content-layer/cache.ts';
import { readContent } from '#content-layer/read-content.ts';
import { warmCache } from '#content-layer/warm-cache.ts';
import { listFiles, type BuiltFiles } from '#integration/built-files.ts';
import { stageSite } from '#integration/staged-site.ts';
import { writeSearch } from '#integration/write-search.ts';
import { articlesInPart, partsFor } from '#search/table.ts';
import { firstId } from '../../bench/content/plan.ts';
import { generateContent } from '../../bench/generate.ts';
import { useContent } from '../support/use-content.ts';

// More than one index holds.
const pairs = 4 * articlesInPart + 1;

const { home, content, at } = useContent((folder) => generateContent(folder, pairs));
const kept = join(cacheFolder(content), 'search');
let last: BuiltFiles = new Map();

beforeAll(async () => {
  await warmCache(content, openCache(content));
  last = (await make()).files;
});

const indexesIn = (paths: Iterable<string>) => [
  ...new Set([...paths].flatMap((path) => /^\/pagefind\/\w+\/\d+/.exec(path)?.[0] ?? [])),
];

test('a big language is cut into indexes of one size, with one program', () => {
  expect(indexesIn(last.keys())).toHaveLength(2 * partsFor(pairs));
  expect([...last.keys()].filter((path) => path.endsWith('.pagefind'))).toHaveLength(2);
});

test('an edit makes one index again, of its language', async () => {
  append('es', 'Una frase que nadie ha escrito.');
  const { files, written } = await make();
  expect(written.filter((path) => path.startsWith('/find/en/'))).toEqual([]);
  expect(indexesIn(written)).toHaveLength(1);
  await expectAsMadeAnew(files);
});

test('nothing is read or written if nothing was edited', async () => {
  last = (await make()).files;
  const before = statSync(join(kept, 'es-0.json')).mtimeMs;
  const { files, written } = await make();
  expect(written).toEqual([]);
  expect(statSync(join(kept, 'es-0.json')).mtimeMs).toBe(before);
  expect(files).toEqual(last);
});

test('what was kept for a site that did not come to stand is not taken for what stands', async () => {
  append('es', 'Esta frase no llega.');
  await make();
  await expectAsMadeAnew((await make()).files);
});

/** Makes the search of a site where the site with the files of `before` stands; `written` are those that differ. */
async function make(before = last): Promise<{ files: BuiltFiles; written: string[] }> {
  const cache = openCache(content);
  const folder = join(home, 'made');
  rmSync(folder, { recursive: true, force: true });
  const site = stageSite(folder, '/', before);
  await writeSearch(readContent(content, process.cwd(), { cache }), cache, site, before);
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

/** Adds a text to the first article. */
function append(lang: string, text: string): void {
  appendFileSync(at(`articles/${firstId}/${lang}.mdx`), `\n${text}\n`);
}
