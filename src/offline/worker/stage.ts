import type { Lang } from '#i18n/languages.ts';
import { deskCacheOf } from '../desk-cache.ts';
import { requiredFiles } from '../required-files.ts';
import { changeState, readState, withLanguage } from './state.ts';
import { languageOf, loadLists } from './lists.ts';
import { release, scope } from './scope.ts';
import { fetchAllIntoCache, cacheOf, stateCache, openStore, otherCaches } from './store.ts';

/**
 * Fills the cache of this build with the shell and everything required for this reader. The cache is not used before it is
 * complete. After a failure, the files fetched so far stay, so that a bad connection succeeds after several attempts. If there is no
 * room, the articles that were only read are given up first, then the whole build; the previous build stays as it is.
 *
 * @throws if a file cannot be fetched or stored
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
  const state = await readState();
  const languages = [...new Set([...state.languages, ...(await openLanguages())])];
  if (languages.length === 0) languages.push(release.languages[0]!);
  const lists = await loadLists(store, languages);
  const files = requiredFiles(lists, withRead ? state : { ...state, read: [] });
  await fetchAllIntoCache(store, [...release.shell, ...files]);
  for (const lang of languages.filter((tag) => !state.languages.includes(tag)).reverse())
    await changeState((now) => withLanguage(now, lang));
  if (!(await caches.has(cacheOf(release.version))))
    throw new Error('Another build took over and removed the cache of this one.');
}

async function openLanguages(): Promise<Lang[]> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.flatMap(({ url }) => languageOf(new URL(url).pathname) ?? []);
}

/** Removes everything that the worker and the desk have stored. */
export async function clearAll(): Promise<void> {
  const own = [stateCache, cacheOf(release.version), deskCacheOf(release.base)];
  await Promise.all([...(await otherCaches()), ...own].map((name) => caches.delete(name)));
}

/** Whether an error says that the storage quota is exceeded. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
