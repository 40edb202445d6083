import { withBase } from '#i18n/urls/base.ts';
import { deskFilesPath } from '#i18n/urls/files.ts';
import { deskCacheOf } from '#offline/desk-cache.ts';

/**
 * Stores what the desk needs offline: its pages, their resources, the search and the articles. Called at each visit, so that the
 * cache has the files of the latest build visited. Does nothing if storage is blocked.
 */
export async function keepDeskOffline(base: string): Promise<void> {
  try {
    const response = await fetch(withBase(base, deskFilesPath));
    const files = (await response.json()) as string[];
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => pathname);
    const wanted = [...new Set([location.pathname, ...loaded, ...files.map((path) => withBase(base, path))])];
    const cache = await caches.open(deskCacheOf(base));
    for (let at = 0; at < wanted.length; at += 8)
      await Promise.all(wanted.slice(at, at + 8).map((path) => bring(cache, path)));
    for (const { url } of await cache.keys())
      if (!wanted.includes(new URL(url).pathname)) await cache.delete(url);
    document.documentElement.dataset['deskKept'] = 'true';
  } catch {
    return;
  }
}

async function bring(cache: Cache, path: string): Promise<void> {
  const response = await fetch(path);
  if (response.ok) await cache.put(path, response);
}
