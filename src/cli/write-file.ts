import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { KbError } from './kb-error.ts';

/** Writes a file atomically, by renaming a temporary file. Creates the folder if it is missing. */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    throw new KbError(
      `The file \`${file}\` cannot be written (${(error as NodeJS.ErrnoException).code})`,
      'Check its permissions.',
    );
  }
}
