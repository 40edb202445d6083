import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

const textRe = /\.(html|css|js|json|svg|xml|txt|md|webmanifest)$/;
const smallest = 600;

/**
 * Writes a `.br` and a `.gz` beside every text file at `paths` below a folder that is worth it. Above `manyFiles` the strongest
 * compression would cost more time than the rest of the build (30 ms a page against 1), so a weaker one is used.
 */
export async function compressFiles(folder: string, paths: readonly string[]): Promise<void> {
  const files = paths.filter((path) => textRe.test(path));
  const strength = files.length > manyFiles ? quick : strongest;
  let next = 0;
  const worker = async () => {
    while (next < files.length) await compressFile(join(folder, files[next++]!), strength);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

const strongest = { brotli: constants.BROTLI_MAX_QUALITY, gzip: 9 };
const quick = { brotli: 5, gzip: 6 };
const manyFiles = 500;

async function compressFile(file: string, strength: typeof quick): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: strength.brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([
    brotliAsync(bytes, { params }),
    gzipAsync(bytes, { level: strength.gzip }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
