import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Cache } from '#content-layer/cache.ts';
import { isHashedFile } from '#i18n/urls/assets.ts';
import { hashOf, type BuiltFiles } from './built-files.ts';

/**
 * The files of a site whose names contain a hash, by path. Those of earlier sites stay for a while, for pages that are still
 * open. `goneAt` is when a site was first built without the file, in milliseconds since 1970; the current site's files have
 * none.
 */
export type Assets = ReadonlyMap<string, { hash: string; goneAt?: number }>;

const day = 24 * 60 * 60 * 1000;

/**
 * The assets after a new site was built: its own, and those of earlier sites that have not expired.
 *
 * @param last the assets before
 * @param files the files of the new site
 * @param days how long a file of an earlier site stays
 * @param now milliseconds since 1970
 */
export function assetsAfter(last: Assets, files: BuiltFiles, days: number, now: number): Assets {
  const own = [...files]
    .filter(([path]) => isHashedFile(path))
    .map(([path, { hash }]) => [path, { hash }] as const);
  const old = [...last]
    .filter(([path]) => !files.has(path))
    .map(([path, { hash, goneAt = now }]) => [path, { hash, goneAt }] as const)
    .filter(([, { goneAt }]) => now - goneAt < days * day);
  return new Map([...own, ...old]);
}

/** The paths of earlier sites' assets that are still in a folder and unchanged. */
export function oldAssetsIn(outDir: string, assets: Assets): string[] {
  return [...assets].flatMap(([path, { hash, goneAt }]) =>
    goneAt !== undefined && isThere(join(outDir, path), hash) ? [path] : [],
  );
}

function isThere(file: string, hash: string): boolean {
  try {
    return hashOf(readFileSync(file)) === hash;
  } catch {
    return false;
  }
}

/** Copies assets from the current site to the new one in `staging`. */
export function copyAssets(outDir: string, staging: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    copyFileSync(join(outDir, path), join(staging, path));
  }
}

/** The stored assets of the site in `outDir`. Unlike the manifest, they stay valid if the code changes. */
export function readAssets(cache: Cache, outDir: string): Assets {
  return new Map(cache.read<[string, { hash: string; goneAt?: number }][]>(nameOf(outDir), version));
}

/** Stores the assets of the site in `outDir`. */
export function writeAssets(cache: Cache, outDir: string, assets: Assets): void {
  cache.write(nameOf(outDir), version, [...assets]);
}

/** Makes the next build remove all assets of earlier sites. */
export function forgetAssets(cache: Cache, outDir: string): void {
  cache.remove(nameOf(outDir));
}

/** The version of the stored format. */
const version = '1';

function nameOf(outDir: string): string {
  return `assets/${createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 16)}`;
}
