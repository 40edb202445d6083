import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

const textRe = /\.(html|css|js|json|svg|xml|txt|md|webmanifest)$/;
const smallest = 600;

/**
 * Writes a `.br` and a `.gz` beside every text file that is worth it. Above `manyFiles` the strongest Brotli would cost more
 * time than the rest of the build (30 ms a page against 1), so a weaker one is used.
 */
export async function compressFolder(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    textRe.test(name),
  );
  const quality = files.length > manyFiles ? 5 : constants.BROTLI_MAX_QUALITY;
  let next = 0;
  const worker = async () => {
    while (next < files.length) await compressFile(join(folder, files[next++]!), quality);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

const manyFiles = 500;

async function compressFile(file: string, quality: number): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([brotliAsync(bytes, { params }), gzipAsync(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
