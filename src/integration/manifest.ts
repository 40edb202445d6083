import { statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Cache } from '#content-layer/cache.ts';
import { listFiles, type BuiltFiles, type DescribedFile } from './built-files.ts';

/** The manifest of a build: what the next build needs to know to reuse unchanged files. */
export interface Manifest {
  files: BuiltFiles;
  /** What each file that Astro rendered read, by its path: `[collection/id, digest]`. Pages of one article share a list. */
  reads: ReadonlyMap<string, ReadList>;
  /** Size and modification time of every file in the folder by path, including compressed copies. */
  stamps: ReadonlyMap<string, string>;
}

export type ReadList = readonly (readonly [name: string, digest: string])[];

interface Stored {
  files: [string, DescribedFile][];
  lists: ReadList[];
  /** A path, and the index of its list in `lists`. */
  reads: [string, number][];
  stamps: [string, string][];
}

/**
 * The manifest of the site in `outDir`, or undefined if the site cannot be reused: another `cacheKey`, or any file that was
 * added, removed or changed since the build.
 */
export function readManifest(cache: Cache, outDir: string, cacheKey: string): Manifest | undefined {
  const stored = cache.read<Stored>(nameOf(outDir), cacheKey);
  if (!stored) return undefined;
  const stamps = new Map(stored.stamps);
  if (!isUntouched(outDir, stamps)) return undefined;
  const reads = new Map(stored.reads.map(([path, list]) => [path, stored.lists[list]!]));
  return { files: new Map(stored.files), reads, stamps };
}

function isUntouched(outDir: string, stamps: ReadonlyMap<string, string>): boolean {
  try {
    const paths = listFiles(outDir);
    return paths.length === stamps.size && paths.every((path) => stamps.get(path) === stampOf(outDir, path));
  } catch {
    return false;
  }
}

/** Stores the manifest of the site in `outDir` under a cache key. */
export function writeManifest(cache: Cache, outDir: string, cacheKey: string, manifest: Manifest): void {
  const { files, reads, stamps } = manifest;
  const lists = new Map<string, number>();
  const indexOf = (list: ReadList) => {
    const text = JSON.stringify(list);
    if (!lists.has(text)) lists.set(text, lists.size);
    return lists.get(text)!;
  };
  const stored: Stored = {
    files: [...files],
    reads: [...reads].map(([path, list]) => [path, indexOf(list)]),
    lists: [...lists.keys()].map((text) => JSON.parse(text) as ReadList),
    stamps: [...stamps],
  };
  cache.write(nameOf(outDir), cacheKey, stored);
}

/** Removes the manifest of a site that is about to be replaced, so that a half-replaced site is not reused. */
export function removeManifest(cache: Cache, outDir: string): void {
  cache.remove(nameOf(outDir));
}

/** The stamps of a site after these files were written or removed. `before` are its stamps before that. */
export function stampsAfter(
  outDir: string,
  before: ReadonlyMap<string, string>,
  { put, removed }: { put: readonly string[]; removed: readonly string[] },
): Map<string, string> {
  const stamps = new Map(before);
  for (const path of removed) stamps.delete(path);
  for (const path of put) stamps.set(path, stampOf(outDir, path));
  return stamps;
}

function stampOf(outDir: string, path: string): string {
  const { size, mtimeMs } = statSync(outDir + path);
  return `${size} ${mtimeMs}`;
}

function nameOf(outDir: string): string {
  return `site/${createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 16)}`;
}
