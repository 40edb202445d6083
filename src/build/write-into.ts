import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
