import type { Lang } from '#i18n/languages.ts';
import type { ListedFile } from '../release.ts';
import { requiredFiles } from '../required-files.ts';
import { readState } from './state.ts';
import { loadLists } from './lists.ts';
import { release } from './scope.ts';
import { fetchAllIntoCache, findCopy, has, openStore } from './store.ts';

/**
 * Copies what the reader has come to want since this build was staged, as far as the build before has the same file: it may
 * be activated without a connection, and the other store is then deleted.
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
 * Brings what the store should have and does not: thrown away by a browser short of room or by the reader, or wanted while
 * this build waited and changed in it.
 */
export async function repairCache(): Promise<void> {
  const store = await openStore();
  await fetchAllIntoCache(store, await missingFiles(store, (await readState()).languages));
}

async function missingFiles(store: Cache, languages: readonly Lang[]): Promise<ListedFile[]> {
  const lists = await loadLists(store, languages);
  const stored = new Set((await store.keys()).map(({ url }) => new URL(url).pathname));
  const wanted = [...release.shell, ...requiredFiles(lists, await readState())];
  return wanted.filter(([path]) => !stored.has(path));
}
