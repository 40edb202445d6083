import { readdirSync, readFileSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { startOfFile, type Diagnostic } from '#article/diagnostic.ts';
import { findLineStarts, pointAt } from '#article/positions.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export type FileText = { text: string } | { diagnostic: Diagnostic };

/** Reads a text file; what cannot be read, or is not UTF-8, comes back as a diagnostic. */
export function readText(file: string, projectRoot: string): FileText {
  const path = projectPath(file, projectRoot);
  const read = readBytes(file);
  if ('unreadable' in read) return { diagnostic: unreadable(path, read.unreadable) };
  try {
    const text = utf8.decode(read.bytes);
    return { text };
  } catch {
    return { diagnostic: notUtf8(path, read.bytes) };
  }
}

/**
 * The bytes of a file, or why there are none: the code of an error, or `EPIPE` for what is no file, such as a pipe. A pipe is
 * never opened: who reads from one waits until somebody writes.
 */
export function readBytes(file: string): { bytes: Buffer } | { unreadable: string } {
  try {
    const stats = statSync(file);
    if (!stats.isFile() && !stats.isDirectory()) return { unreadable: 'EPIPE' };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { unreadable: (error as NodeJS.ErrnoException).code ?? 'EIO' };
  }
}

/** The path of a file as reports show it: relative to the project, with forward slashes. */
export function projectPath(file: string, projectRoot: string): string {
  return relative(projectRoot, file).split(sep).join('/');
}

/** Names of the folders and files in a folder, sorted; empty where there is no such folder. */
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

function unreadable(path: string, code: string): Diagnostic {
  return {
    ruleId: 'encoding',
    severity: 'error',
    path,
    range: startOfFile,
    message: `${unreadableAs(code, 'file')}, expected a text file`,
    hint: code === 'ENOENT' ? 'Create it, or correct the path.' : unreadableHint(code),
  };
}

/** What was found where a file cannot be read, as a message begins. */
export function unreadableAs(code: string, what: string): string {
  const found: Readonly<Record<string, string>> = {
    ENOENT: `Missing ${what}`,
    EACCES: `Unexpected ${what} that may not be read`,
    EISDIR: 'Unexpected folder',
    EPIPE: 'Unexpected pipe or device',
  };
  return found[code] ?? `Unexpected unreadable ${what} (${code})`;
}

/** How to mend a file that is there and cannot be read. */
export function unreadableHint(code: string): string {
  return code === 'EPIPE'
    ? 'Remove it, and put a file in its place.'
    : 'Correct the permissions, or remove it.';
}

function notUtf8(path: string, bytes: Buffer): Diagnostic {
  const text = bytes.toString('utf8');
  const point = pointAt(findLineStarts(text), Math.max(text.indexOf('\uFFFD'), 0));
  return {
    ruleId: 'encoding',
    severity: 'error',
    path,
    range: { start: point, end: point },
    message: 'Unexpected bytes that are not UTF-8, expected UTF-8 text',
    hint: 'Save the file as UTF-8; this passage was probably written in Windows-1252 or Latin-1.',
  };
}
