import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { oldSite } from './staging.ts';

/** Puts a whole site in the place of what stands there. */
export function replaceSite(staging: string, outDir: string): void {
  const old = oldSite(outDir);
  rmSync(old, { recursive: true, force: true });
  for (const path of [old, resolve(outDir)]) mkdirSync(dirname(path), { recursive: true });
  try {
    renameSync(outDir, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  renameSync(staging, outDir);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Brings a site up to date: moves the files at `changed` from staging into it and removes those at `gone`. What pages need
 * comes before the pages, the service worker, which names all of them, last; each file is whole at every moment.
 */
export function updateSite(staging: string, outDir: string, changed: string[], gone: string[]): void {
  const rank = (path: string) => (path.startsWith('/sw.js') ? 2 : path.includes('.html') ? 1 : 0);
  for (const path of changed.toSorted((a, b) => rank(a) - rank(b))) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    renameSync(join(staging, path), file);
  }
  for (const path of gone) rmSync(join(outDir, path), { force: true });
  for (const folder of new Set(gone.map((path) => dirname(path)))) removeEmpty(outDir, folder);
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
