import { readFileSync } from 'node:fs';
import { writeCacheFile } from './write-cache-file.ts';

/** What is kept of each article from one build to the next, by number. `base` is what all of it depends on. */
export interface Entries<T> {
  base: string;
  entries: [number, T][];
}

/** The entries of a file; none where it cannot be read or was written on another base. */
export function readEntries<T>(file: string, base: string): Map<number, T> {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Entries<T>;
    return new Map(stored.base === base ? stored.entries : []);
  } catch {
    return new Map();
  }
}

/** Writes entries as a whole or not at all. */
export function writeEntries<T>(file: string, entries: Entries<T>): void {
  writeCacheFile(file, JSON.stringify(entries));
}
