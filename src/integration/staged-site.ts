import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFile, type BuiltFiles, type DescribedFile } from './built-files.ts';
import type { ReadList } from './manifest.ts';

/** A site that is being built. Its folder has only the files that differ from the last site. */
export interface StagedSite {
  folder: string;
  /** The base path of the site. */
  base: string;
  files: BuiltFiles;
  /** What each file that Astro rendered read, by its path. */
  reads: Map<string, ReadList>;
  /** Adds a file, and writes it if it differs from the last site's file at the path. */
  put: (path: string, content: Uint8Array | string) => DescribedFile;
}

/** Starts a site in a staging folder. `lastFiles` are the files of the last site. */
export function stageSite(folder: string, base: string, lastFiles: BuiltFiles): StagedSite {
  const files: BuiltFiles = new Map();
  const folders = new Set<string>();
  const write = (path: string, bytes: Uint8Array) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(file, bytes);
  };
  return {
    folder,
    base,
    files,
    reads: new Map(),
    put: (path, content) => {
      const bytes = Buffer.from(content);
      const file = describeFile(path, bytes, base);
      if (lastFiles.get(path)?.hash !== file.hash) write(path, bytes);
      files.set(path, file);
      return file;
    },
  };
}
