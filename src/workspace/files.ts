import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { startOfFile, type Diagnostic } from '#article/diagnostic.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export type FileText = { text: string } | { diagnostic: Diagnostic };

/** Reads a text file; what cannot be read, or is not UTF-8, comes back as a diagnostic. */
export function readText(file: string, projectRoot: string): FileText {
  const path = projectPath(file, projectRoot);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { diagnostic: unreadable(path, error as NodeJS.ErrnoException) };
  }
  try {
    const text = utf8.decode(bytes);
    return { text };
  } catch {
    return { diagnostic: notUtf8(path, bytes) };
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

function unreadable(path: string, { code }: NodeJS.ErrnoException): Diagnostic {
  const found = {
    ENOENT: 'Missing file',
    EACCES: 'Unexpected file that may not be read',
    EISDIR: 'Unexpected folder',
  }[code ?? ''];
  return {
    ruleId: 'encoding',
    severity: 'error',
    path,
    range: startOfFile,
    message: `${found ?? `Unexpected unreadable file (${code})`}, expected a text file`,
    hint: code === 'ENOENT' ? 'Create it, or correct the path.' : 'Correct the permissions, or remove it.',
  };
}

function notUtf8(path: string, bytes: Buffer): Diagnostic {
  const text = bytes.toString('utf8');
  const before = text.slice(0, Math.max(text.indexOf('\uFFFD'), 0));
  const point = { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  return {
    ruleId: 'encoding',
    severity: 'error',
    path,
    range: { start: point, end: point },
    message: 'Unexpected bytes that are not UTF-8, expected UTF-8 text',
    hint: 'Save the file as UTF-8; this passage was probably written in Windows-1252 or Latin-1.',
  };
}
