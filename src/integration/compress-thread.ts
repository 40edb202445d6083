// Runs in a thread of its own: writes compressed copies. Calls that wait cost half as much as those that do not.
import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface CompressTask {
  /** Files in groups of the same bytes. */
  groups: string[][];
  strength: Strength;
}

/** Levels, as the two formats count them. */
export interface Strength {
  brotli: number;
  gzip: number;
}

/** A smaller file fits into a packet or two as it is. */
const smallest = 600;

const { groups, strength } = workerData as CompressTask;
for (const paths of groups) {
  const bytes = readFileSync(paths[0]!);
  if (bytes.length < smallest) continue;
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
