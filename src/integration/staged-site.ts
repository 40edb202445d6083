import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFile, type BuiltFiles, type DescribedFile } from './built-files.ts';
import type { ReadList } from './manifest.ts';

/** A site while it is made: files that differ from the last site lie in a folder, the others stay where they are. */
export interface StagedSite {
  folder: string;
  /** Below this path the site stands. */
  base: string;
  files: BuiltFiles;
  /** By path of a file that Astro rendered, what it read. */
  reads: Map<string, ReadList>;
  /** Adds a file; writes it unless the last site has the same. */
  put: (path: string, content: Uint8Array | string) => DescribedFile;
}

/** Begins a site in a folder. `lastFiles` are those of the site that stands. */
export function stageSite(folder: string, base: string, lastFiles: BuiltFiles): StagedSite {
  const files: BuiltFiles = new Map();
  const made = new Set<string>();
  const write = (path: string, bytes: Uint8Array) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
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
