import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Cache } from '#content-layer/cache.ts';
import { isHashedFile } from '#i18n/urls/assets.ts';
import { hashOf, type BuiltFiles } from './built-files.ts';

/**
 * The files of a site that are named by their content, and those of sites before that stay for pages which are still open: by
 * path, the hash, and when a site first had the file no more, in milliseconds since 1970.
 */
export type Assets = ReadonlyMap<string, { hash: string; goneAt?: number }>;

const day = 24 * 60 * 60 * 1000;

/**
 * The assets of a site with these files, and of the sites before it for as long as they stay.
 *
 * @param last the assets of the site before
 * @param days how long a file stays that this site does not have
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

/** The assets of sites before that are still in a folder as they were built. */
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

/** Copies assets of the site that stands to the one that takes its place. */
export function copyAssets(outDir: string, staging: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    copyFileSync(join(outDir, path), join(staging, path));
  }
}

/** What the cache knows of the assets in `outDir`. Unlike the manifest, it outlives a change of the code. */
export function readAssets(cache: Cache, outDir: string): Assets {
  return new Map(cache.read<[string, { hash: string; goneAt?: number }][]>(nameOf(outDir), version));
}

export function writeAssets(cache: Cache, outDir: string, assets: Assets): void {
  cache.write(nameOf(outDir), version, [...assets]);
}

/** Has the next build remove the assets of sites before, whatever their age. */
export function forgetAssets(cache: Cache, outDir: string): void {
  cache.remove(nameOf(outDir));
}

/** Of the form in which they are kept. */
const version = '1';

function nameOf(outDir: string): string {
  return `assets/${createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 16)}`;
}
