import { readdirSync, readFileSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Point } from '#article/diagnostic.ts';
import { findLineStarts, pointAt } from '#article/positions.ts';
import type { UnreadableFile } from '#lint/site-content.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export type FileText = { text: string } | { unreadable: UnreadableFile };

/** Reads a UTF-8 text file. If that fails, returns the reason instead of the text. */
export function readText(file: string, projectRoot: string): FileText {
  const path = projectPath(file, projectRoot);
  const read = readBytes(file);
  if ('unreadable' in read) return { unreadable: { path, fault: { code: read.unreadable } } };
  try {
    const text = utf8.decode(read.bytes);
    return { text };
  } catch {
    const utf16 = isUtf16(read.bytes) && { isUtf16: true as const };
    return { unreadable: { path, fault: { notUtf8: firstBadPoint(read.bytes), ...utf16 } } };
  }
}

/** Whether a text is UTF-16: it has that byte-order mark, or every second byte of its beginning is zero. */
export function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 64);
  const zeros = start.filter((byte) => byte === 0).length;
  return start.length >= 8 && zeros >= start.length / 2 - 1;
}

/** Much larger than any text or picture in content. */
const maxBytes = 20_000_000;

/**
 * Reads a file. If that fails, returns an error code: that of the system, `EPIPE` for a pipe or device, or `EFBIG` for a file
 * over 20 MB. A pipe is never opened, because reading from it would wait until another process writes.
 */
export function readBytes(file: string): { bytes: Buffer } | { unreadable: string } {
  try {
    const stats = statSync(file);
    if (!stats.isFile() && !stats.isDirectory()) return { unreadable: 'EPIPE' };
    if (stats.size > maxBytes) return { unreadable: 'EFBIG' };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { unreadable: (error as NodeJS.ErrnoException).code ?? 'EIO' };
  }
}

/** The path of a file as reports show it: relative to the project, with forward slashes. */
export function projectPath(file: string, projectRoot: string): string {
  return relative(projectRoot, file).split(sep).join('/');
}

/** The names of the folders and files in a folder, sorted. Names that begin with a dot are left out. Empty without a folder. */
export function listFolder(folder: string): { folders: string[]; files: string[] } {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => !entry.name.startsWith('.'),
    );
    const names = (isFolder: boolean) =>
      entries
        .filter((entry) => entry.isDirectory() === isFolder)
        .map((entry) => entry.name)
        .sort();
    return { folders: names(true), files: names(false) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { folders: [], files: [] };
    throw error;
  }
}

/** The position of the first bytes that are not UTF-8. */
function firstBadPoint(bytes: Buffer): Point {
  const text = bytes.toString('utf8');
  return pointAt(findLineStarts(text), Math.max(text.indexOf('\uFFFD'), 0));
}

/** Error codes of a full or broken disk. Such an error names no path if the file was already open. */
const diskCodes = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS']);

/** Whether an error comes from the file system. Errors in the code name neither a system call nor a path. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error)) return false;
  const { code = '', syscall, path } = error as NodeJS.ErrnoException;
  return diskCodes.has(code) || (syscall !== undefined && path !== undefined);
}
