import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { listFolder } from './files.ts';

const pictureRe = /\.(png|jpe?g|webp|avif|svg|gif)$/;

/** @example isPicture('window.es.png') // true */
export function isPicture(name: string): boolean {
  return pictureRe.test(name);
}

/** The file names of the pictures in the folder of an article, sorted; a link that leads nowhere is none. */
export function picturesIn(folder: string): string[] {
  return listFolder(folder).files.filter((name) => isPicture(name) && existsSync(join(folder, name)));
}

export type PictureSize = (kb: number, file: string) => { width?: number; height?: number };

/** Reads the size of pictures in CSS pixels, so that a page does not jump when one arrives; nothing where it has none. */
export function createPictureSize(articlesRoot: string): PictureSize {
  return (kb, file) => {
    try {
      const { width, height } = imageSize(readFileSync(join(articlesRoot, String(kb), file)));
      return { width, height };
    } catch {
      return {};
    }
  };
}
