import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import { runInThread } from '#content-layer/background.ts';
import { parseFeedPath, parseOembedPath } from '#i18n/urls/files.ts';
import type { CompressTask, Strength } from './compress-thread.ts';

const textRe = /\.(html|css|js|json|svg|xml|txt|webmanifest)$/;

/**
 * How strongly the files of a site of so many articles are compressed, those that an edit has changed like all others. The
 * strongest would cost a large site more time than the rest of the build: 30 ms a page against 1.
 */
export function strengthFor(articles: number): Strength {
  return articles > 40 ? { brotli: 5, gzip: 6 } : { brotli: constants.BROTLI_MAX_QUALITY, gzip: 9 };
}

/** Below this many files, a second thread takes longer to start than it saves. */
const worthwhile = 20;

/**
 * Writes a `.br` and a `.gz` beside every text file below a folder that is worth it.
 *
 * @param files hashes of the files by path
 */
export async function compressFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  strength: Strength,
): Promise<void> {
  const texts = [...files].filter(([path]) => textRe.test(path) && !isForPrograms(path));
  // Many articles have the same page for comparing languages.
  const groups = [...Map.groupBy(texts, ([, hash]) => hash).values()].map((same) =>
    same.map(([path]) => join(folder, path)),
  );
  if (groups.length === 0) return;
  const count = groups.length < worthwhile ? 1 : availableParallelism();
  const thread = new URL('./compress-thread.ts', import.meta.url);
  const parts = Array.from({ length: count }, (_, part) =>
    groups.filter((_group, index) => index % count === part),
  );
  await Promise.all(
    parts.map((part) => runInThread<CompressTask, boolean>(thread, { groups: part, strength })),
  );
}

/** Thousands of small files that programs fetch one at a time: a host compresses them when asked, or not at all. */
function isForPrograms(path: string): boolean {
  return parseFeedPath(path) !== undefined || parseOembedPath(path) !== undefined;
}
