// Node loads this module once per process: compiled pages and the integration share it (see data-store-plugin.ts).
import { AsyncLocalStorage } from 'node:async_hooks';

/** What a page read: the digest by `collection/id`, by `collection/id#text` for a text, by `collection/*` for a list. */
export type Reads = Map<string, string>;

const scope = new AsyncLocalStorage<Reads>();
const remembered = new Map<string, Promise<{ value: unknown; reads: Reads }>>();

/** Notes that the page that is being rendered has read something. */
export function recordRead(name: string, digest: string): void {
  scope.getStore()?.set(name, digest);
}

/** Does a piece of work and returns its result with everything it read. */
export async function withReads<T>(work: () => Promise<T>): Promise<{ value: T; reads: Reads }> {
  const reads: Reads = new Map();
  return { value: await scope.run(reads, work), reads };
}

/** Does a piece of work once in a build. Each page that asks for it has read what the work read. */
export async function once<T>(name: string, work: () => Promise<T>): Promise<T> {
  let known = remembered.get(name);
  if (!known) remembered.set(name, (known = withReads(work)));
  const { value, reads } = await known;
  for (const [entry, digest] of reads) recordRead(entry, digest);
  return value as T;
}
