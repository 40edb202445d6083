import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isAlive } from './build-lock.ts';

/** The staging folder is beside the site, so that files can be renamed into place instead of copied. */
function stagingFolder(outDir: string): string {
  return join(dirname(resolve(outDir)), '.cache', 'staging');
}

/** The folder for the old site of `outDir` while a new one replaces it. */
export function oldSite(outDir: string): string {
  return join(stagingFolder(outDir), `${basename(resolve(outDir))}.old`);
}

/**
 * Returns the folder in which this process builds a site for `outDir`; the folder does not exist yet. Removes the staging
 * folders of builds that were killed. If such a build had moved the old site away, restores it.
 */
export function openStaging(outDir: string): string {
  const folder = stagingFolder(outDir);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(outDir) && existsSync(oldSite(outDir))) renameSync(oldSite(outDir), outDir);
  for (const name of readdirSync(folder)) {
    const id = Number(/^\d+$/.exec(name)?.[0] ?? NaN);
    if (!Number.isNaN(id) && (id === process.pid || !isAlive(id)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  return join(folder, String(process.pid));
}
