import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfFile } from '#i18n/urls/base.ts';
import { isFollowed, type BuiltFile } from '#offline/list-release.ts';
import { references } from '#offline/references.ts';
import { readPage, type PageFacts } from './read-page.ts';

/** A file and its path below the base. */
export interface SiteFile {
  path: string;
  bytes: Uint8Array;
}

/** A text file and its path below the base. */
export interface TextFile {
  path: string;
  text: string;
}

/** A file of a built site, described for link checks and for lists of files. Plain data. */
export interface DescribedFile extends BuiltFile {
  /** Set if the file is an HTML page. */
  page?: PageFacts;
}

/** By path below the base: `/en/index.html`. */
export type BuiltFiles = Map<string, DescribedFile>;

/** Describes a file by its path below `/` and its bytes. */
export function describeFile(path: string, bytes: Buffer, base: string): DescribedFile {
  const address = addressOfFile(path);
  const isPage = path.endsWith('.html');
  const text = isPage || path.endsWith('.js') ? bytes.toString('utf8') : '';
  return {
    path: address,
    hash: hashOf(bytes),
    bytes: bytes.length,
    references: references(address, text, base).filter((reference) => isFollowed(address, reference)),
    ...(isPage && { page: readPage(text) }),
  };
}

/** The SHA-256 of some bytes, cut to 32 hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** Adds the files below a folder that are not yet in `files`. */
export function describeInto(files: BuiltFiles, folder: string, base: string): void {
  for (const path of listFiles(folder)) {
    if (files.has(path)) continue;
    files.set(path, describeFile(path, readFileSync(join(folder, path)), base));
  }
}

/** The paths of all files below a folder, each with a leading slash. */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  const list = (path: string) => {
    for (const entry of readdirSync(folder + path, { withFileTypes: true })) {
      if (entry.isDirectory()) list(`${path}/${entry.name}`);
      else if (entry.isFile()) files.push(`${path}/${entry.name}`);
    }
  };
  list('');
  return files;
}
