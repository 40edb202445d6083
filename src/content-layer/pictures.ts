import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { startOfFile, type Diagnostic } from '#article/diagnostic.ts';
import { pictureTrouble } from '#article/picture-trouble.ts';
import { listFolder, projectPath, readBytes, unreadableAs, unreadableHint } from './files.ts';

const pictureRe = /\.(png|jpe?g|webp|avif|svg|gif)$/;

/** @example isPicture('window.es.png') // true */
export function isPicture(name: string): boolean {
  return pictureRe.test(name);
}

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

/** Reports the pictures in a folder that readers would not see. A link that leads nowhere is no picture. */
export function checkPictures(folder: string, projectRoot: string): Diagnostic[] {
  const names = listFolder(folder).files.filter(isPicture);
  return names.flatMap((name) => {
    const file = join(folder, name);
    const wrong = whatIsWrong(name, file);
    const path = projectPath(file, projectRoot);
    return wrong ? [{ ruleId: 'pictures', severity: 'error', path, range: startOfFile, ...wrong }] : [];
  });
}

function whatIsWrong(name: string, file: string): Pick<Diagnostic, 'message' | 'hint'> | undefined {
  const read = readBytes(file);
  if ('unreadable' in read) {
    if (read.unreadable === 'ENOENT') return undefined;
    const message = `${unreadableAs(read.unreadable, `picture \`${name}\``)}, expected a picture`;
    return { message, hint: unreadableHint(read.unreadable) };
  }
  const message = pictureTrouble(name, read.bytes);
  return message === undefined ? undefined : { message, hint: 'Save the picture, or copy it, again.' };
}

export type PictureSize = (kb: number, file: string) => { width?: number; height?: number };

/** Reads the size of pictures in CSS pixels, so that a page does not jump when one arrives; nothing where it has none. */
export function createPictureSize(articlesRoot: string): PictureSize {
  return (kb, file) => {
    const read = readBytes(join(articlesRoot, String(kb), file));
    if ('unreadable' in read) return {};
    try {
      const { width, height } = imageSize(read.bytes);
      return { width, height };
    } catch {
      return {};
    }
  };
}
