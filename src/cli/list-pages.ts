import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { compilePattern } from './layouts/pattern.ts';
import { fileError } from './read-file.ts';

export interface Selection {
  include: readonly string[];
  exclude: readonly string[];
}

/**
 * The Markdown and MDX files below a folder, sorted, with forward slashes. Skips folders of tools, and symbolic links to
 * folders, which a recursive `readdir` would follow in circles.
 */
export function listPages(root: string, { include, exclude }: Selection): string[] {
  const [wanted, unwanted] = [include.map(toMatcher), exclude.map(toMatcher)];
  const isWanted = (path: string) =>
    (wanted.length === 0 || wanted.some((matches) => matches(path))) &&
    !unwanted.some((matches) => matches(path));
  const pages: string[] = [];
  const folders = [''];
  for (const folder of folders) {
    for (const entry of readFolder(join(root, folder))) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        if (!isOfTools(entry.name)) folders.push(`${path}/`);
      } else if (/\.(?:mdx?|markdown)$/.test(path) && isFile(entry) && isWanted(path)) pages.push(path);
    }
  }
  return pages.sort();
}

/** A function that matches paths against a glob. A folder such as `docs/old` also matches everything below it. */
function toMatcher(glob: string): (path: string) => boolean {
  const patterns = [glob, `${glob.replace(/\/$/, '')}/**`].map((text) => compilePattern(text));
  return (path) => patterns.some((pattern) => pattern.match(path) !== undefined);
}

function isOfTools(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw fileError(error, folder, 'folder');
  }
}

function isFile(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(join(entry.parentPath, entry.name)).isFile();
  } catch {
    // The link is dangling or circular.
    return false;
  }
}
