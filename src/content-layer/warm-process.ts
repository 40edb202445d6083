// A process of its own: reads the articles of the content folder named by its argument on all processors at once, and keeps
// what they become.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Entries } from './entries.ts';
import { listFolder } from './files.ts';
import { endWithParent } from './in-process.ts';
import { inThread } from './in-thread.ts';
import { saveInspections } from './inspections.ts';
import type { Shard, ShardResult } from './read-shard.ts';
import { saveStored } from './stored-articles.ts';

endWithParent();
const contentRoot = process.argv[2]!;
const { folders } = listFolder(join(contentRoot, 'articles'));
const count = Math.min(4, availableParallelism());
const shards = Array.from({ length: count }, (_, part) =>
  folders.filter((_folder, index) => index % count === part),
);
const module = new URL('./read-shard.ts', import.meta.url);
const results = await Promise.all(
  shards.map((shard) => inThread<Shard, ShardResult>(module, { contentRoot, folders: shard })),
);
saveStored(contentRoot, merge(results.map(({ articles }) => articles)));
saveInspections(contentRoot, merge(results.map(({ inspections }) => inspections)));

function merge<T>(parts: Entries<T>[]): Entries<T> {
  return { base: parts[0]!.base, entries: parts.flatMap(({ entries }) => entries) };
}
