// Node loads this module once per process, so compiled pages and the integration share it (see data-store-plugin.ts).
import { AsyncLocalStorage } from 'node:async_hooks';

/** The digests of what a page read, by name: `collection/id`, `collection/id#text` for a text, `collection/*` for a list. */
export type Reads = Map<string, string>;

const scope = new AsyncLocalStorage<Reads>();
const remembered = new Map<string, Promise<{ value: unknown; reads: Reads }>>();

/** Records a read of the page that is being rendered. Does nothing outside `withReads`. */
export function recordRead(name: string, digest: string): void {
  scope.getStore()?.set(name, digest);
}

/** Runs `work` and returns its result with everything it read. */
export async function withReads<T>(work: () => Promise<T>): Promise<{ value: T; reads: Reads }> {
  const reads: Reads = new Map();
  return { value: await scope.run(reads, work), reads };
}

/** Runs `work` once per build. Its reads count as reads of every page that calls this with the same `name`. */
export async function once<T>(name: string, work: () => Promise<T>): Promise<T> {
  let known = remembered.get(name);
  if (!known) remembered.set(name, (known = withReads(work)));
  const { value, reads } = await known;
  for (const [entry, digest] of reads) recordRead(entry, digest);
  return value as T;
}
