import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFile, type BuiltFiles } from './built-files.ts';

/** Writes a file at a path below a folder that was settled before. */
export type WriteFile = (path: string, bytes: Uint8Array | string) => void;

/** What writes a file at a path below a folder, with the folders it needs. */
export function writerInto(folder: string): WriteFile {
  const made = new Set<string>();
  return (path, bytes) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, bytes);
  };
}

/** What writes a file of a site, and adds it to those that are there. */
export function siteWriter(folder: string, base: string, files: BuiltFiles): WriteFile {
  const write = writerInto(folder);
  return (path, content) => {
    const bytes = Buffer.from(content);
    write(path, bytes);
    files.set(path, describeFile(path, bytes, base));
  };
}
