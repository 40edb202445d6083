import { join } from 'node:path';
import type { Cache } from './cache.ts';
import { listFolder } from './files.ts';
import { runInProcess } from './background.ts';
import { codeVersion } from './code-version.ts';

/** Below this many articles, starting a process and its threads takes longer than reading. */
const minArticles = 200;
/** The cache entry with the number of articles the cache was last filled with. */
const warmEntry = 'warm';

/**
 * Reads and checks the articles of a content folder on several processors, if at least 200 are new since the last time.
 * Ignores failures: an article that is not in the cache afterwards is read when the content is loaded.
 */
export async function warmCache(contentRoot: string, cache: Cache): Promise<void> {
  const { folders } = listFolder(join(contentRoot, 'articles'));
  if (folders.length < minArticles) return;
  const base = codeVersion();
  const warm = cache.read<number>(warmEntry, base) ?? 0;
  if (folders.length - warm < minArticles) return;
  await runInProcess(new URL('./warm-process.ts', import.meta.url), [contentRoot]);
  cache.write(warmEntry, base, folders.length);
}
