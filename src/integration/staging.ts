import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isAlive } from './build-lock.ts';

/** Beside the site, so that what is made there is moved into place and not copied. */
function stagingFolder(outDir: string): string {
  return join(dirname(resolve(outDir)), '.cache', 'staging');
}

/** Where the site that stands in `outDir` waits while another takes its place. */
export function oldSite(outDir: string): string {
  return join(stagingFolder(outDir), `${basename(resolve(outDir))}.old`);
}

/**
 * Where this process makes a site for `outDir`; there is nothing yet. What builds that were killed have left is removed, but a
 * site that one of them had moved away comes back.
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
