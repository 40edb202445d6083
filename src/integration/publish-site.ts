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
 * Puts a whole site in the place of what stands there. A folder that cannot be moved, because a volume is mounted at it, is
 * brought up to date instead.
 */
export function replaceSite(staging: string, outDir: string): void {
  const old = oldSite(outDir);
  rmSync(old, { recursive: true, force: true });
  for (const path of [old, resolve(outDir)]) mkdirSync(dirname(path), { recursive: true });
  if (existsSync(outDir) && !move(outDir, old)) return fillSite(staging, outDir);
  if (!move(staging, outDir)) fillSite(staging, outDir);
  rmSync(old, { recursive: true, force: true });
}

/** Whether a file or folder could be moved as a whole: not to another file system, and not where one is mounted. */
function move(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['EXDEV', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Stands in a folder while a site is put there file by file: what is there is known for a site before it has a home page. */
export const unfinished = '.unfinished-site';

function fillSite(staging: string, outDir: string): void {
  mkdirSync(outDir, { recursive: true });
  // In the end it goes with whatever else is not of the site.
  writeFileSync(join(outDir, unfinished), '');
  const files = new Set(listFiles(staging));
  updateSite(
    staging,
    outDir,
    [...files],
    listFiles(outDir).filter((path) => !files.has(path)),
  );
}

/**
 * Brings a site up to date: moves the files at `changed` from staging into it and removes those at `gone`. What pages need
 * comes before the pages, the service worker, which names all of them, last; each file is whole at every moment.
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

/** Removes a folder below `root` that holds nothing any more, and those above it that held only this one. */
function removeEmpty(root: string, folder: string): void {
  if (folder === '/') return;
  const path = join(root, folder);
  if (existsSync(path)) {
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
  removeEmpty(root, dirname(folder));
}
