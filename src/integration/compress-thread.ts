// Runs in a worker thread and writes compressed copies of files. The synchronous calls cost half as much as asynchronous ones.
import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface CompressTask {
  /** Paths of files, grouped by equal content. */
  groups: string[][];
  strength: Strength;
}

/** The compression level of each format. */
export interface Strength {
  brotli: number;
  gzip: number;
}

/** Smaller files are not compressed: they fit into a packet or two. */
const minBytes = 600;

const { groups, strength } = workerData as CompressTask;
for (const paths of groups) {
  const bytes = readFileSync(paths[0]!);
  if (bytes.length < minBytes) continue;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: strength.brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const br = brotliCompressSync(bytes, { params });
  const gz = gzipSync(bytes, { level: strength.gzip });
  for (const path of paths) {
    writeFileSync(`${path}.br`, br);
    writeFileSync(`${path}.gz`, gz);
  }
}
parentPort!.postMessage(true);
