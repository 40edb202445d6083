import { createHash } from 'node:crypto';
import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { Picture } from '#article/picture-file.ts';
import { isPicture } from '#lint/picture-formats.ts';
import { pictureDanger, pictureTrouble } from '#lint/rules/pictures.ts';
import type { BrokenPicture } from '#lint/site-content.ts';
import { listFolder, projectPath, readBytes } from './files.ts';

/** The readable pictures in the folder of an article, by file name and sorted. Symbolic links to pictures are included. */
export function readPictures(folder: string): Map<string, Picture> {
  const names = listFolder(folder).files.filter((name) => isPicture(name) && isReadable(join(folder, name)));
  return new Map(names.map((name) => [name, readPicture(join(folder, name))]));
}

/** If the file cannot be read, the error code takes the place of the digest. `brokenPictures` reports such a file. */
function readPicture(file: string): Picture {
  const read = readBytes(file);
  if ('unreadable' in read) return { digest: read.unreadable };
  const digest = createHash('sha256').update(read.bytes).digest('hex').slice(0, 24);
  return { digest, ...sizeOf(read.bytes) };
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The pictures in a folder that would not show in a browser or are unsafe. Dangling symbolic links are left out. */
export function brokenPictures(folder: string, projectRoot: string): BrokenPicture[] {
  return listFolder(folder)
    .files.filter(isPicture)
    .flatMap((name) => {
      const file = join(folder, name);
      const fault = faultOf(name, file);
      return fault ? [{ path: projectPath(file, projectRoot), name, fault }] : [];
    });
}

function faultOf(name: string, file: string): BrokenPicture['fault'] | undefined {
  const read = readBytes(file);
  if ('unreadable' in read) return read.unreadable === 'ENOENT' ? undefined : { code: read.unreadable };
  const trouble = pictureTrouble(name, read.bytes);
  return trouble === undefined ? pictureDanger(name, read.bytes, sizeOf(read.bytes)) : { trouble };
}

function sizeOf(bytes: Buffer): { width?: number; height?: number } {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return {};
  }
}
