import type { Lang } from '#i18n/languages.ts';
import { deskCacheOf } from '../desk-cache.ts';
import { requiredFiles } from '../required-files.ts';
import { changeState, readState, withLanguage } from './state.ts';
import { languageOf, loadLists } from './lists.ts';
import { release, scope } from './scope.ts';
import { fetchAllIntoCache, cacheOf, stateCache, openStore, otherCaches } from './store.ts';

/**
 * Fills the store of this build: the shell, the languages of the reader, and everything kept. The store is not used before
 * it is whole. After a failure what has arrived stays, so that a bad line gets there in several tries; where there is no
 * room, articles that were only read are given up first, then everything, and the build before stays as it is.
 */
export async function stage(): Promise<void> {
  const store = await openStore();
  try {
    await fill(store, true);
  } catch (error) {
    if (!isFull(error)) throw error;
    try {
      await fill(store, false);
    } catch (again) {
      if (isFull(again)) await caches.delete(cacheOf(release.version));
      throw again;
    }
  }
}

async function fill(store: Cache, withRead: boolean): Promise<void> {
  const kept = await readState();
  const languages = [...new Set([...kept.languages, ...(await openLanguages())])];
  if (languages.length === 0) languages.push(release.languages[0]!);
  const lists = await loadLists(store, languages);
  const files = requiredFiles(lists, withRead ? kept : { ...kept, read: [] });
  await fetchAllIntoCache(store, [...release.shell, ...files]);
  for (const lang of languages.filter((tag) => !kept.languages.includes(tag)).reverse())
    await changeState((now) => withLanguage(now, lang));
  if (!(await caches.has(cacheOf(release.version))))
    throw new Error('What was staged has been removed by a build that took over meanwhile.');
}

async function openLanguages(): Promise<Lang[]> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.flatMap(({ url }) => languageOf(new URL(url).pathname) ?? []);
}

/** Removes everything the site has ever stored. */
export async function clearAll(): Promise<void> {
  const own = [stateCache, cacheOf(release.version), deskCacheOf(release.base)];
  await Promise.all([...(await otherCaches()), ...own].map((name) => caches.delete(name)));
}

export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
