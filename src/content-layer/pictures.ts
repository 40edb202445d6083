import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { isPicture } from '#lint/picture-formats.ts';
import { pictureDanger, pictureTrouble } from '#lint/rules/pictures.ts';
import type { BrokenPicture } from '#lint/site-content.ts';
import { listFolder, projectPath, readBytes } from './files.ts';

/** The file names of the pictures in the folder of an article, sorted: those that can be read, links that lead to one too. */
export function picturesIn(folder: string): string[] {
  return listFolder(folder).files.filter((name) => isPicture(name) && isReadable(join(folder, name)));
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The pictures in a folder that readers would not see. A link that leads nowhere is no picture. */
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

export type PictureSize = (kb: number, file: string) => { width?: number; height?: number };

/** Reads the size of pictures in CSS pixels, so that a page does not jump when one arrives; nothing where it has none. */
export function createPictureSize(articlesRoot: string): PictureSize {
  return (kb, file) => {
    const read = readBytes(join(articlesRoot, String(kb), file));
    return 'unreadable' in read ? {} : sizeOf(read.bytes);
  };
}

function sizeOf(bytes: Buffer): { width?: number; height?: number } {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return {};
  }
}
