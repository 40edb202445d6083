import { readKept, writeKept } from './kept-file.ts';

/** What is kept of each article from one build to the next, by number. `base` is what all of it depends on. */
export interface Entries<T> {
  base: string;
  entries: [number, T][];
}

/** The entries of a file; none where it cannot be read or was written on another base. */
export function readEntries<T>(file: string, base: string): Map<number, T> {
  return new Map(readKept<[number, T][]>(file, base));
}

/** Whether anything came, went or was made anew. */
export function hasNews<T>(before: ReadonlyMap<number, T>, now: ReadonlyMap<number, T>): boolean {
  return now.size !== before.size || [...now].some(([kb, value]) => before.get(kb) !== value);
}

/** Writes entries as a whole or not at all. */
export function writeEntries<T>(file: string, { base, entries }: Entries<T>): void {
  writeKept(file, base, entries);
}
