import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHashedFile } from '#i18n/urls/assets.ts';

/** Path and hash of every file in a folder, sorted. */
export function hashesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (file) =>
        `${file.slice(folder.length)} ${createHash('sha256').update(readFileSync(file)).digest('base64url')}`,
    )
    .sort();
}

/**
 * The same of a site that was built again and again, to be compared with one that was built once: without the files named by
 * their content that `once` does not have. They stay for pages of the sites before (`keepAssets` in site.yaml).
 */
export function hashesWithoutOldAssets(folder: string, once: readonly string[]): string[] {
  const paths = new Set(once.map(pathOf));
  return hashesOf(folder).filter((entry) => paths.has(pathOf(entry)) || !isHashedFile(pathOf(entry)));
}

function pathOf(entry: string): string {
  return entry.slice(0, entry.lastIndexOf(' '));
}
