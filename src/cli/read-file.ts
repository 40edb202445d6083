import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { KbError } from './kb-error.ts';

/** The text of a file that has to be there. Bytes that are no text come as replacement characters. */
export function readNeeded(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw fileError(error, file, what);
  }
}

/** A failure to read a file, in words. */
export function fileError(error: unknown, file: string, what: string): KbError {
  const { code } = error as NodeJS.ErrnoException;
  const reasons: Record<string, [string, string]> = {
    ENOENT: ['does not exist', 'Check the path; it counts from the folder you are in.'],
    EISDIR: ['is a folder', 'Give a file.'],
    ENOTDIR: ['is below a file', 'Check the path.'],
    Z_BUF_ERROR: ['ends too early', 'It may have been cut off; pack it again.'],
    Z_DATA_ERROR: ['is not packed, as its name says', 'Take `.gz` from its name, or pack it again.'],
    EACCES: ['may not be read', 'Correct its permissions.'],
  };
  const [reason, hint] = reasons[code ?? ''] ?? [`cannot be read (${code})`, 'Check the path.'];
  return new KbError(`The ${what} \`${file}\` ${reason}`, hint);
}

/** A path as reports show it: relative to the folder `kb` runs in where it is below it, with forward slashes. */
export function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, file));
  const shown = path.startsWith('..') || isAbsolute(path) ? file : path;
  return shown.split(sep).join('/');
}

/** A path that counts from a folder, unless it is absolute. */
export function pathFrom(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}
