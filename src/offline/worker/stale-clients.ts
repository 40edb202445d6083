import { assetFolder } from '#i18n/urls/assets.ts';
import { withBase } from '#i18n/urls/base.ts';
import { languageOf, loadLists } from './lists.ts';
import { release, scope } from './scope.ts';
import { hashOf, stateCache, openStore } from './store.ts';

/**
 * Stale clients are open pages that came over the network from another build than the worker's. Their requests must not be answered
 * from the cache of this build. They are recorded in a cache, because the browser may stop and restart a worker at any time.
 */
const markOf = (clientId: string) => `/foreign/${clientId}`;
const pending = new Map<string, Promise<unknown>>();

/**
 * Compares a page that came over the network with the one of this build. If they differ, records the client as stale and checks
 * for an update.
 */
export function noteStaleClient(clientId: string, path: string, response: Response): Promise<void> {
  const work = compare(clientId, path, response).finally(() => pending.delete(clientId));
  pending.set(clientId, work);
  return work;
}

async function compare(clientId: string, path: string, response: Response): Promise<void> {
  const lang = languageOf(path);
  // A file that a reader opens directly, such as a picture, makes no further requests.
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (!lang || !response.ok || !isPage) return;
  const hash = await hashOf(await response.arrayBuffer());
  const list = (await loadLists(await openStore(), [lang]))[lang];
  if (list?.pages[path]?.file[1] === hash) return;
  const cache = await caches.open(stateCache);
  for (const { url } of await marksIn(cache)) {
    const { pathname } = new URL(url);
    if (!(await scope.clients.get(pathname.slice(markOf('').length)))) await cache.delete(pathname);
  }
  await cache.put(markOf(clientId), new Response());
  await scope.registration.update();
}

/**
 * Whether the client that requests a path is stale. A file whose name contains its hash is the same in any build, so the answer is
 * false.
 */
export async function isStaleClient(clientId: string, path: string): Promise<boolean> {
  if (path.startsWith(withBase(release.base, assetFolder))) return false;
  await pending.get(clientId)?.catch(() => {});
  const cache = await caches.open(stateCache);
  return (await cache.match(markOf(clientId))) !== undefined;
}

/** Deletes all records of stale clients. Called when a build takes over. */
export async function forgetStaleClients(): Promise<void> {
  const cache = await caches.open(stateCache);
  await Promise.all((await marksIn(cache)).map((mark) => cache.delete(mark)));
}

async function marksIn(cache: Cache): Promise<Request[]> {
  return (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(markOf('')));
}
