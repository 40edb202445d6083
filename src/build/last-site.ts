import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder } from '#workspace/cache-folder.ts';
import { readKept, writeKept } from '#workspace/kept-file.ts';
import { listFiles, type BuiltFiles, type DescribedFile } from './built-files.ts';

/** The site a build left behind, for the next one to take over what has not changed. */
export interface LastSite {
  files: BuiltFiles;
  /** By number, what the files of an article alone were made from. */
  keys: ReadonlyMap<number, string>;
}

interface Stored {
  outDir: string;
  files: [string, DescribedFile][];
  keys: [number, string][];
  /** Size and time of change of every file in the folder, compressed copies included. */
  stamps: Record<string, string>;
}

/**
 * What the last build left in `outDir`, made by the same code from the same data, `base`. Undefined where there is none, or
 * where somebody has touched a file since: then everything is made anew.
 */
export function readLastSite(contentRoot: string, outDir: string, base: string): LastSite | undefined {
  const stored = readKept<Stored>(recordFile(contentRoot), base);
  if (stored?.outDir !== resolve(outDir)) return undefined;
  try {
    const paths = listFiles(outDir);
    const same = paths.every((path) => stored.stamps[path] === stampOf(join(outDir, path)));
    if (!same || paths.length !== Object.keys(stored.stamps).length) return undefined;
  } catch {
    return undefined;
  }
  return { files: new Map(stored.files), keys: new Map(stored.keys) };
}

/** Takes note of the site that stands in `outDir` now. */
export function writeLastSite(
  contentRoot: string,
  outDir: string,
  base: string,
  { files, keys }: LastSite,
): void {
  const stamps = Object.fromEntries(listFiles(outDir).map((path) => [path, stampOf(join(outDir, path))]));
  const stored: Stored = { outDir: resolve(outDir), files: [...files], keys: [...keys], stamps };
  writeKept(recordFile(contentRoot), base, stored);
}

/** While a site is being replaced there is none to take anything from. */
export function forgetLastSite(contentRoot: string): void {
  rmSync(recordFile(contentRoot), { force: true });
}

function stampOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}

function recordFile(contentRoot: string): string {
  return join(cacheFolder(contentRoot), 'site.json');
}
