import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { KbError } from './kb-error.ts';

/**
 * The text of a file that must exist. Bytes that are not UTF-8 become replacement characters.
 *
 * @throws {KbError} if the file cannot be read
 */
export function readRequired(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw fileError(error, file, what);
  }
}

/** The error to throw if a file cannot be read. `what` names the file in the message. */
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

/** A path for messages, with forward slashes: relative to `cwd` if the file is below it. */
export function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, file));
  const shown = path.startsWith('..') || isAbsolute(path) ? file : path;
  return shown.split(sep).join('/');
}

/** Resolves a path relative to a folder. Absolute paths stay unchanged. */
export function pathFrom(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}
