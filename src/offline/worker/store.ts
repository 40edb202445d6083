import type { ListedFile } from '../release.ts';
import { release } from './scope.ts';

/**
 * One cache holds the files of one build, each checked against the hash the build gave it; what a reader wants kept is in a
 * cache of its own that outlives builds. The base path is in the names: several sites may share an origin.
 */
const prefix = `lockstep ${release.base} `;
export const stateCache = `${prefix}kept`;

export function cacheOf(version: string): string {
  return `${prefix}build ${version}`;
}

export function openStore(): Promise<Cache> {
  return caches.open(cacheOf(release.version));
}

/**
 * Does what adds files to the store or takes some away, one such work after the other: what one has brought and not yet noted
 * as kept would be nobody's to another.
 */
export function serialize<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(cacheOf(release.version), work) as Promise<T>;
}

/** Names of caches of other builds of this site. */
export async function otherCaches(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter(
    (name) => name.startsWith(prefix) && name !== stateCache && name !== cacheOf(release.version),
  );
}

/** A file that is not what the build made: the host serves another build, or changes files on the way. */
export class ChangedFileError extends Error {}

const hashHeader = 'kb-hash';
const patience = 60_000;

/** Whether the store has this very file. */
export async function has(store: Cache, [path, hash]: ListedFile): Promise<boolean> {
  const response = await store.match(path);
  return response?.headers.get(hashHeader) === hash;
}

/**
 * Puts a file into the store: from the store of another build where it is the same, else from the network.
 *
 * @throws {ChangedFileError} where the network has another file
 * @throws where it cannot be reached, or there is no room
 */
export async function fetchIntoCache(store: Cache, file: ListedFile): Promise<void> {
  if (await has(store, file)) return;
  const [path, hash] = file;
  const copy = await findCopy(file);
  if (copy) return store.put(path, copy);
  const response = await fetch(path, {
    cache: 'no-cache',
    redirect: 'error',
    credentials: 'same-origin',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new ChangedFileError(`${path}: ${response.status}`);
  const body = await response.arrayBuffer();
  if ((await hashOf(body)) !== hash) throw new ChangedFileError(path);
  const headers = new Headers(response.headers);
  headers.set(hashHeader, hash);
  // The body is no longer compressed.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return store.put(path, new Response(body, { headers }));
}

/** The same file from the store of another build. */
export async function findCopy(file: ListedFile): Promise<Response | undefined> {
  const [path, hash] = file;
  for (const cacheName of await otherCaches()) {
    // `caches.open` would make a cache anew that has just been removed.
    const response = await caches.match(path, { cacheName });
    if (response?.headers.get(hashHeader) === hash) return response;
  }
  return undefined;
}

export async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Brings files, four at a time. The first failure stops the rest; when this throws, nothing is under way any more. */
export async function fetchAllIntoCache(
  store: Cache,
  files: readonly ListedFile[],
  onFile: (file: ListedFile) => void = () => {},
): Promise<void> {
  const queue = [...files];
  const worker = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      await fetchIntoCache(store, file);
      onFile(file);
    }
  };
  const stopRest = (error: unknown): never => {
    queue.length = 0;
    throw error;
  };
  const ends = await Promise.allSettled(Array.from({ length: 4 }, () => worker().catch(stopRest)));
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
}
