import { readFileSync } from 'node:fs';
import { writeCacheFile } from './write-cache-file.ts';

interface Kept<T> {
  base: string;
  value: T;
}

/** What a build kept in a file; nothing where it cannot be read or depends on another `base` than this. */
export function readKept<T>(file: string, base: string): T | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept<T>;
    return kept.base === base ? kept.value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps plain data for the next build, as a whole or not at all. `base` stands for all it depends on. */
export function writeKept<T>(file: string, base: string, value: T): void {
  const kept: Kept<T> = { base, value };
  writeCacheFile(file, JSON.stringify(kept));
}
