import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isUtf16 } from '#content-layer/files.ts';
import { fileError } from '../read-file.ts';
import { KbError } from '../kb-error.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The maximum size of a page. A larger file is not a page of text. */
const maxBytes = 5_000_000;

/** The maximum size of an export of a whole help centre. */
export const maxExportBytes = 300_000_000;

/**
 * The text of a file of an export.
 *
 * @throws {KbError} if it is missing, larger than `most` bytes, or not UTF-8
 */
export function readExport(file: string, shown: string, most = maxBytes): string {
  const size = statOf(file, shown);
  if (size > most)
    throw new KbError(
      `\`${shown}\` has ${Math.round(size / 1e6)} MB, expected at most ${Math.round(most / 1e6)}`,
      'Give it in parts, or leave it out; nothing was written.',
    );
  const bytes = readFileSync(file);
  const notUtf8 = (found: string) =>
    new KbError(`\`${shown}\` is not UTF-8${found}`, 'Save it as UTF-8; nothing was written.');
  if (isUtf16(bytes)) throw notUtf8(' but UTF-16');
  try {
    return utf8.decode(bytes);
  } catch {
    throw notUtf8('');
  }
}

/** The files below a folder with a wanted name, sorted, with forward slashes. Skips folders of tools and links to folders. */
export function listFiles(root: string, isWanted: (name: string) => boolean): string[] {
  const found: string[] = [];
  const folders = [''];
  for (const folder of folders)
    for (const entry of list(join(root, folder))) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) folders.push(`${path}/`);
      } else if (entry.isFile() && isWanted(entry.name)) found.push(path);
    }
  return found.sort();
}

/** The bytes of a file, or undefined if it is missing or outside the folder, be it by a link. */
export async function readBelow(root: string, path: string): Promise<Uint8Array | undefined> {
  const file = join(root, path);
  if (!file.startsWith(join(root, '/')) || /\0/.test(path)) return undefined;
  try {
    if (!statSync(file).isFile()) return undefined;
    return isBelow(root, file) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Tells whether a file that exists is below a folder, and no link out of it. */
export function isBelow(root: string, file: string): boolean {
  return realpathSync(file).startsWith(join(realpathSync(root), '/'));
}

function statOf(file: string, shown: string): number {
  try {
    const stats = statSync(file);
    if (stats.isFile()) return stats.size;
    if (!stats.isDirectory()) throw new KbError(`\`${shown}\` is no file`, 'Give a file.');
  } catch (error) {
    throw error instanceof KbError ? error : fileError(error, shown, 'file');
  }
  throw fileError({ code: 'EISDIR' }, shown, 'file');
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw fileError(error, folder, 'folder');
  }
}
