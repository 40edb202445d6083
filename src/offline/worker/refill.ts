import type { Lang } from '#i18n/languages.ts';
import type { ListedFile } from '../release.ts';
import { wantedFiles } from '../wanted.ts';
import { readKept } from './kept.ts';
import { loadLists } from './lists.ts';
import { release } from './scope.ts';
import { bringAll, findCopy, has, openStore } from './store.ts';

/**
 * Copies what the reader has come to want since this build was staged, as far as the build before has the same file: it may
 * be activated without a connection, and the other store is then deleted.
 */
export async function carryOver(): Promise<void> {
  const store = await openStore();
  const listed: Lang[] = [];
  for (const lang of (await readKept()).languages)
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
export async function refill(): Promise<void> {
  const store = await openStore();
  await bringAll(store, await missingFiles(store, (await readKept()).languages));
}

async function missingFiles(store: Cache, languages: readonly Lang[]): Promise<ListedFile[]> {
  const lists = await loadLists(store, languages);
  const stored = new Set((await store.keys()).map(({ url }) => new URL(url).pathname));
  const wanted = [...release.shell, ...wantedFiles(lists, await readKept())];
  return wanted.filter(([path]) => !stored.has(path));
}
