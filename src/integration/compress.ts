import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import { runInThread } from '#content-layer/background.ts';
import { parseFeedPath, parseOembedPath } from '#i18n/urls/files.ts';
import type { CompressTask, Strength } from './compress-thread.ts';

const textRe = /\.(html|css|js|json|svg|xml|txt|webmanifest)$/;

/**
 * The compression levels for all files of a site with this many articles. On a large site the highest levels would take longer
 * than the rest of the build: 30 ms a page instead of 1 ms.
 */
export function strengthFor(articles: number): Strength {
  return articles > 40 ? { brotli: 5, gzip: 6 } : { brotli: constants.BROTLI_MAX_QUALITY, gzip: 9 };
}

/** With fewer files, a second thread takes longer to start than it saves. */
const minFiles = 20;

/**
 * Writes a `.br` and a `.gz` copy beside each text file of at least 600 bytes.
 *
 * @param files hashes of the files by their path below `folder`
 */
export async function compressFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  strength: Strength,
): Promise<void> {
  const texts = [...files].filter(([path]) => textRe.test(path) && !isForPrograms(path));
  // All articles share one comparison page, so it is compressed once.
  const groups = [...Map.groupBy(texts, ([, hash]) => hash).values()].map((same) =>
    same.map(([path]) => join(folder, path)),
  );
  if (groups.length === 0) return;
  const count = groups.length < minFiles ? 1 : availableParallelism();
  const thread = new URL('./compress-thread.ts', import.meta.url);
  const parts = Array.from({ length: count }, (_, part) =>
    groups.filter((_group, index) => index % count === part),
  );
  await Promise.all(
    parts.map((part) => runInThread<CompressTask, boolean>(thread, { groups: part, strength })),
  );
}

/** Feeds and oEmbed answers: thousands of small files that programs fetch one at a time. Compressing them is left to the host. */
function isForPrograms(path: string): boolean {
  return parseFeedPath(path) !== undefined || parseOembedPath(path) !== undefined;
}
