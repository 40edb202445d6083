import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseFeedPath, parseOembedPath } from '#i18n/urls/files.ts';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

const textRe = /\.(html|css|js|json|svg|xml|txt|webmanifest)$/;
const smallest = 600;

/** Levels, as the two formats count them. */
export interface Strength {
  brotli: number;
  gzip: number;
}

/**
 * How strongly the files of a site of so many articles are compressed, those that an edit has changed like all others. The
 * strongest would cost a large one more time than the rest of the build: 30 ms a page against 1.
 */
export function strengthFor(articles: number): Strength {
  return articles > 40 ? { brotli: 5, gzip: 6 } : { brotli: constants.BROTLI_MAX_QUALITY, gzip: 9 };
}

/**
 * Writes a `.br` and a `.gz` beside every text file below a folder that is worth it; `files` are paths with the hash of what
 * stands there.
 */
export async function compressFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  strength: Strength,
): Promise<void> {
  const worthIt = [...files].filter(([path]) => textRe.test(path) && !isForPrograms(path));
  // Many articles have the same page for comparing languages.
  const alike = [...Map.groupBy(worthIt, ([, hash]) => hash).values()];
  let next = 0;
  const worker = async () => {
    while (next < alike.length) {
      const paths = alike[next++]!.map(([path]) => join(folder, path));
      await compressFile(paths, strength);
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

/** Thousands of small files that programs fetch one at a time: a host compresses them when asked, or not at all. */
function isForPrograms(path: string): boolean {
  return parseFeedPath(path) !== undefined || parseOembedPath(path) !== undefined;
}

/** Compresses a file that stands at several paths. */
async function compressFile(paths: string[], strength: Strength): Promise<void> {
  const bytes = await readFile(paths[0]!);
  if (bytes.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: strength.brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([
    brotliAsync(bytes, { params }),
    gzipAsync(bytes, { level: strength.gzip }),
  ]);
  for (const path of paths) await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
