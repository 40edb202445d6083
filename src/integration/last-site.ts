import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder } from '#content-layer/cache-folder.ts';
import { readKept, writeKept } from '#content-layer/kept-file.ts';
import { listFiles, type BuiltFiles, type DescribedFile } from './built-files.ts';

/** The site a build left behind, for the next one to take over what has not changed. */
export interface LastSite {
  files: BuiltFiles;
  /** By number, what the files of an article alone were made from. */
  keys: ReadonlyMap<number, string>;
  /** Size and time of change of every file in the folder, compressed copies included. */
  stamps: ReadonlyMap<string, string>;
}

interface Stored {
  outDir: string;
  files: [string, DescribedFile][];
  keys: [number, string][];
  stamps: [string, string][];
}

/**
 * What the last build left in `outDir`, made by the same code from the same data, `base`. Undefined where there is none, or
 * where somebody has touched a file since: then everything is made anew.
 */
export function readLastSite(contentRoot: string, outDir: string, base: string): LastSite | undefined {
  const stored = readKept<Stored>(recordFile(contentRoot), base);
  if (stored?.outDir !== resolve(outDir)) return undefined;
  const stamps = new Map(stored.stamps);
  try {
    const paths = listFiles(outDir);
    const same = paths.every((path) => stamps.get(path) === stampOf(outDir, path));
    if (!same || paths.length !== stamps.size) return undefined;
  } catch {
    return undefined;
  }
  return { files: new Map(stored.files), keys: new Map(stored.keys), stamps };
}

/** Takes note of the site that stands in `outDir` now. */
export function writeLastSite(contentRoot: string, outDir: string, base: string, site: LastSite): void {
  const { files, keys, stamps } = site;
  const stored: Stored = { outDir: resolve(outDir), files: [...files], keys: [...keys], stamps: [...stamps] };
  writeKept(recordFile(contentRoot), base, stored);
}

/** The stamps of a site in which, since `before`, nothing but these files was put in place or removed. */
export function stampsOf(
  outDir: string,
  before: LastSite | undefined,
  { put, removed }: { put: readonly string[]; removed: readonly string[] },
): Map<string, string> {
  const stamps = new Map(before?.stamps);
  for (const path of removed) stamps.delete(path);
  for (const path of put) stamps.set(path, stampOf(outDir, path));
  return stamps;
}

/** While a site is being replaced there is none to take anything from. */
export function forgetLastSite(contentRoot: string): void {
  rmSync(recordFile(contentRoot), { force: true });
}

function stampOf(outDir: string, path: string): string {
  const { size, mtimeMs } = statSync(outDir + path);
  return `${size} ${mtimeMs}`;
}

function recordFile(contentRoot: string): string {
  return join(cacheFolder(contentRoot), 'site.json');
}
