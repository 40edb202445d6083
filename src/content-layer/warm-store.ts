import { join } from 'node:path';
import { listFolder } from './files.ts';
import { inProcess } from './in-process.ts';
import { readSiteData } from './read-content.ts';
import { readStored } from './stored-articles.ts';

/** Below this many articles, starting a process and its threads takes longer than reading. */
const worthwhile = 200;

/**
 * Reads the articles of a content folder on all processors at once and keeps what they become, where most of them would
 * have to be read anew. Whatever is wrong with them, or keeps it from its work, is left to whoever loads the content afterwards.
 */
export async function warmStore(contentRoot: string): Promise<void> {
  const { folders } = listFolder(join(contentRoot, 'articles'));
  if (folders.length < worthwhile) return;
  if (folders.length - readStored(contentRoot, readSiteData(contentRoot)).size < worthwhile) return;
  await inProcess(new URL('./warm-process.ts', import.meta.url), [contentRoot]);
}
