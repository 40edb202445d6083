import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { KbError } from './kb-error.ts';

/** Writes a file whole or not at all: beside it first, then in its place. */
export function writeWhole(file: string, text: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new KbError(
      `The file \`${file}\` cannot be written (${(error as NodeJS.ErrnoException).code})`,
      'Check its permissions.',
    );
  }
}
