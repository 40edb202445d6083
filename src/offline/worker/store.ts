import type { ListedFile } from '../release.ts';
import { release } from './scope.ts';

/**
 * One cache holds the files of one build, each verified against its hash. The state of the reader has a cache of its own, which
 * outlives builds. Cache names contain the base path, because several sites may share an origin.
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
 * Runs `work` under a lock, so that operations that add or remove files run one after another. Otherwise one of them could prune
 * files that another has fetched but not yet recorded in the state.
 */
export function serialize<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(cacheOf(release.version), work) as Promise<T>;
}

/** Returns the names of the caches of other builds of this site. */
export async function otherCaches(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter(
    (name) => name.startsWith(prefix) && name !== stateCache && name !== cacheOf(release.version),
  );
}

/** A file differs from the one of this build: the host serves another build, or something modifies files in transit. */
export class ChangedFileError extends Error {}

const hashHeader = 'kb-hash';
const patience = 60_000;

/** Whether the cache has a file with the same hash. */
export async function has(store: Cache, [path, hash]: ListedFile): Promise<boolean> {
  const response = await store.match(path);
  return response?.headers.get(hashHeader) === hash;
}

/**
 * Puts a file into the cache, copied from the cache of another build if its hash is the same, else fetched from the network.
 *
 * @throws {ChangedFileError} if the network returns a different file
 * @throws if the network cannot be reached, or there is no room
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
  // The browser has already decompressed the body.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return store.put(path, new Response(body, { headers }));
}

/** Returns the same file from the cache of another build; undefined if none has it. */
export async function findCopy(file: ListedFile): Promise<Response | undefined> {
  const [path, hash] = file;
  for (const cacheName of await otherCaches()) {
    // `caches.open` would create again a cache that was just removed.
    const response = await caches.match(path, { cacheName });
    if (response?.headers.get(hashHeader) === hash) return response;
  }
  return undefined;
}

/** Returns the first half of the SHA-256 hash of a body, in hexadecimal. */
export async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Fetches files into the cache, four at a time. After the first failure no further fetch starts.
 *
 * @throws the first failure, after all running fetches have ended
 */
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
