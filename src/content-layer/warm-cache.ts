import { join } from 'node:path';
import type { Cache } from './cache.ts';
import { listFolder } from './files.ts';
import { inProcess } from './background.ts';
import { codeVersion } from './code-version.ts';

/** Below this many articles, starting a process and its threads takes longer than reading. */
const worthwhile = 200;
/** Says of how many articles the cache was filled. */
const warmEntry = 'warm';

/**
 * Reads and checks the articles of a content folder on all processors at once if most of them are new to the cache. Whatever
 * goes wrong is left to whoever loads the content afterwards.
 */
export async function warmCache(contentRoot: string, cache: Cache): Promise<void> {
  const { folders } = listFolder(join(contentRoot, 'articles'));
  if (folders.length < worthwhile) return;
  const base = codeVersion();
  const warm = cache.read<number>(warmEntry, base) ?? 0;
  if (folders.length - warm < worthwhile) return;
  await inProcess(new URL('./warm-process.ts', import.meta.url), [contentRoot]);
  cache.write(warmEntry, base, folders.length);
}
