import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Writes a file of the cache as a whole or not at all, with the folders it needs: whoever reads it meanwhile finds what was
 * there before. Others may write it at the same time; what comes last stays.
 */
export function writeCacheFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}-${threadId}`;
  writeFileSync(own, text);
  renameSync(own, file);
}
