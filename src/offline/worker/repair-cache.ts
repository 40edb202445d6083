import type { Lang } from '#i18n/languages.ts';
import type { ListedFile } from '../release.ts';
import { requiredFiles } from '../required-files.ts';
import { readState } from './state.ts';
import { loadLists } from './lists.ts';
import { release } from './scope.ts';
import { fetchAllIntoCache, findCopy, has, openStore } from './store.ts';

/**
 * Copies files from the cache of the previous build that the reader saved or read after this build was staged. This build may be
 * activated offline, and the other cache is deleted afterwards.
 */
export async function carryOver(): Promise<void> {
  const store = await openStore();
  const listed: Lang[] = [];
  for (const lang of (await readState()).languages)
    if (release.lists[lang] && (await has(store, release.lists[lang]))) listed.push(lang);
  for (const file of await missingFiles(store, listed)) {
    const copy = await findCopy(file);
    if (copy) await store.put(file[0], copy);
  }
}

/**
 * Fetches required files that are missing from the cache: the browser or the reader deleted them, or the reader saved them while
 * this build waited and they differ from the previous build.
 */
export async function repairCache(): Promise<void> {
  const store = await openStore();
  await fetchAllIntoCache(store, await missingFiles(store, (await readState()).languages));
}

async function missingFiles(store: Cache, languages: readonly Lang[]): Promise<ListedFile[]> {
  const lists = await loadLists(store, languages);
  const stored = new Set((await store.keys()).map(({ url }) => new URL(url).pathname));
  const required = [...release.shell, ...requiredFiles(lists, await readState())];
  return required.filter(([path]) => !stored.has(path));
}
