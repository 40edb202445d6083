import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Entries } from './entries.ts';
import { listFolder } from './files.ts';
import { inThread } from './in-thread.ts';
import { saveInspections } from './inspections.ts';
import type { Shard, ShardResult } from './read-shard.ts';
import { readSiteData } from './read-content.ts';
import { readStored, saveStored } from './stored-articles.ts';

/** Below this many articles, starting threads takes longer than reading. */
const worthwhile = 200;

/**
 * Reads the articles of a content folder on all processors at once and keeps what they become, where most of them would
 * have to be read anew. Whatever is wrong with them is left to whoever loads the content afterwards.
 */
export async function warmStore(contentRoot: string): Promise<void> {
  const data = readSiteData(contentRoot);
  const { folders } = listFolder(join(contentRoot, 'articles'));
  if (folders.length - readStored(contentRoot, data).size < worthwhile) return;
  const count = Math.min(4, availableParallelism());
  const shards = Array.from({ length: count }, (_, part) =>
    folders.filter((_folder, i) => i % count === part),
  );
  const module = new URL('./read-shard.ts', import.meta.url);
  const results = await Promise.all(
    shards.map((shard) => inThread<Shard, ShardResult>(module, { contentRoot, folders: shard })),
  );
  saveStored(contentRoot, merge(results.map(({ articles }) => articles)));
  saveInspections(contentRoot, merge(results.map(({ inspections }) => inspections)));
}

function merge<T>(parts: Entries<T>[]): Entries<T> {
  return { base: parts[0]!.base, entries: parts.flatMap(({ entries }) => entries) };
}
