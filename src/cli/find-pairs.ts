import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lang } from '#i18n/languages.ts';
import type { FilePair } from './check-files.ts';
import { KbError } from './kb-error.ts';
import { layouts, type LayoutName } from './layouts/registry.ts';
import { fileError } from './read-file.ts';

/** Every page of a tree that exists in both languages, sorted. Folders of tools are not looked into, nor are links to folders. */
export function findPairs(
  root: string,
  layout: LayoutName,
  source: Lang,
  target: Lang,
  cwd: string,
): FilePair[] {
  const pages = listPages(resolve(cwd, root));
  const known = new Set(pages);
  const pairs = pages.flatMap((path) => {
    const twin = layouts[layout].sourcesOf(path, source, target).find((each) => known.has(each));
    if (twin === undefined) return [];
    return [{ source: join(root, twin), target: join(root, path), sourceLang: source, targetLang: target }];
  });
  if (pairs.length > 0) return pairs;
  throw new KbError(
    `There is no page in \`${root}\` that is there in \`${source}\` and in \`${target}\``,
    pages.length === 0
      ? 'There is no .md or .mdx file at all; check --root.'
      : `${pages.length} pages were seen; check --layout, which is ${layout}, and the languages.`,
  );
}

/** Walks by hand: a recursive `readdir` follows links to folders, in circles too. */
function listPages(root: string): string[] {
  const pages: string[] = [];
  const folders = [''];
  for (const folder of folders) {
    for (const entry of readFolder(join(root, folder))) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        if (!isOfTools(entry.name)) folders.push(`${path}/`);
      } else if (/\.mdx?$/.test(path) && isFile(entry)) pages.push(path);
    }
  }
  return pages.sort();
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
    // It leads nowhere, or to itself.
    return false;
  }
}
