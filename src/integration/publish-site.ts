import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { workerPath } from '#i18n/urls/assets.ts';
import { listFiles } from './built-files.ts';
import { oldSite } from './staging.ts';

/**
 * Replaces the site in `outDir` by renaming folders. If a folder cannot be renamed, because a volume is mounted at it, moves
 * the files one by one.
 */
export function replaceSite(staging: string, outDir: string): void {
  const old = oldSite(outDir);
  rmSync(old, { recursive: true, force: true });
  for (const path of [old, resolve(outDir)]) mkdirSync(dirname(path), { recursive: true });
  if (existsSync(outDir) && !move(outDir, old)) return fillSite(staging, outDir);
  if (!move(staging, outDir)) fillSite(staging, outDir);
  rmSync(old, { recursive: true, force: true });
}

/** Renames a file or folder. Returns false if it is a mount point or the target is on another file system. */
function move(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['EXDEV', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** A file that marks a folder as a site while its files are moved there, before it has a home page. */
export const unfinishedMark = '.unfinished-site';

function fillSite(staging: string, outDir: string): void {
  mkdirSync(outDir, { recursive: true });
  // At the end the mark is removed with all other files that are not part of the site.
  writeFileSync(join(outDir, unfinishedMark), '');
  const files = new Set(listFiles(staging));
  updateSite(
    staging,
    outDir,
    [...files],
    listFiles(outDir).filter((path) => !files.has(path)),
  );
}

/**
 * Updates the site in `outDir`: moves the files at `changed` from `staging` and removes those at `gone`. Moves the assets first,
 * then the pages that need them, and last the service worker, which lists all files. Each file is replaced atomically.
 */
export function updateSite(staging: string, outDir: string, changed: string[], gone: string[]): void {
  const rank = (path: string) => (path.startsWith(workerPath) ? 2 : path.includes('.html') ? 1 : 0);
  for (const path of changed.toSorted((a, b) => rank(a) - rank(b))) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    moveFile(join(staging, path), file);
  }
  for (const path of gone) rmSync(join(outDir, path), { force: true });
  for (const folder of new Set(gone.map((path) => dirname(path)))) removeEmpty(outDir, folder);
}

function moveFile(from: string, to: string): void {
  if (move(from, to)) return;
  copyFileSync(from, `${to}.new`);
  renameSync(`${to}.new`, to);
  rmSync(from);
}

/** Removes a folder below `root` if it is empty, and then its parents if they are empty. */
function removeEmpty(root: string, folder: string): void {
  if (folder === '/') return;
  const path = join(root, folder);
  if (existsSync(path)) {
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
  removeEmpty(root, dirname(folder));
}
