/** The addresses of files that browsers load for a page. `base.ts` explains the rules for all addresses. */
import type { Lang } from '../languages.ts';
import { inLanguage } from './base.ts';
import { isHashedSearchFile } from './search.ts';

/** The folder of the files that Astro's bundler names by content hash. */
export const assetFolder = '/_astro/';

export const workerPath = '/sw.js';

/** The list of files that a language needs offline. @example offlineListPath('es', '0a1b') // '/offline/es.0a1b.json' */
export function offlineListPath(lang: Lang, hash: string): string {
  return `/offline/${lang}.${hash}.json`;
}

/** @example parseOfflineListPath('/offline/es.0a1b.json') // { lang: 'es', hash: '0a1b' } */
export function parseOfflineListPath(path: string): { lang: Lang; hash: string } | undefined {
  const [, lang, hash] = /^\/offline\/([\w-]+)\.([\da-f]+)\.json$/.exec(path) ?? [];
  return inLanguage(lang, { hash: hash! });
}

/** An icon of the installed site. @example iconPath('icon-192') // '/icons/icon-192.png' */
export function iconPath(name: string): string {
  return `/icons/${name}.png`;
}

/** @example parseIconPath('/icons/icon-192.png') // { name: 'icon-192' } */
export function parseIconPath(path: string): { name: string } | undefined {
  const name = /^\/icons\/([\w-]+)\.png$/.exec(path)?.[1];
  return name === undefined ? undefined : { name };
}

/** The icon of an installed site without icon pictures. */
export const svgIconPath = '/icon.svg';

/** A logo that is a separate file. @example logoPath('0a1b2c3d', 'png') // '/logo.0a1b2c3d.png' */
export function logoPath(hash: string, format: string): string {
  return `/logo.${hash}.${format}`;
}

/** @example parseLogoPath('/logo.0a1b2c3d.png') // { hash: '0a1b2c3d', format: 'png' } */
export function parseLogoPath(path: string): { hash: string; format: string } | undefined {
  const [, hash, format] = /^\/logo\.([\da-f]+)\.(png|webp)$/.exec(path) ?? [];
  return format === undefined ? undefined : { hash: hash!, format };
}

/** The picture that other sites show with a link. @example sharedPicturePath('es', 'login') // '/og/login.es.png' */
export function sharedPicturePath(lang: Lang, name: string): string {
  return `/og/${name}.${lang}.png`;
}

/** @example parseSharedPicturePath('/og/login.es.png') // { lang: 'es', name: 'login' } */
export function parseSharedPicturePath(path: string): { lang: Lang; name: string } | undefined {
  const [, name, lang] = /^\/og\/([\w-]+)\.([\w-]+)\.png$/.exec(path) ?? [];
  return inLanguage(lang, { name: name! });
}
/** @example picturePath(9003, 'window.es.png') // '/kb/9003/window.es.png' */
export function picturePath(kb: number, file: string): string {
  return `/kb/${kb}/${file}`;
}

/** @example parsePicturePath('/kb/9003/window.es.png') // { kb: 9003, file: 'window.es.png' } */
export function parsePicturePath(path: string): { kb: number; file: string } | undefined {
  const [, kb, file] = /^\/kb\/([1-9]\d*)\/(?!index\.html$)([^/]+)$/.exec(path) ?? [];
  return file === undefined ? undefined : { kb: Number(kb), file };
}

/** The web manifest of a language. @example webManifestPath('es') // '/manifest.es.webmanifest' */
export function webManifestPath(lang: Lang): string {
  return `/manifest.${lang}.webmanifest`;
}

/** @example parseWebManifestPath('/manifest.es.webmanifest') // { lang: 'es' } */
export function parseWebManifestPath(path: string): { lang: Lang } | undefined {
  return inLanguage(/^\/manifest\.([\w-]+)\.webmanifest$/.exec(path)?.[1], {});
}

/**
 * Whether pages load the file at an address: a style sheet, script, picture, icon or web manifest, but not a feed or a search
 * file.
 *
 * @example isPageResource('/_astro/site.abc.js') // true
 * @example isPageResource('/es/kb/69/') // false
 */
export function isPageResource(path: string): boolean {
  return (
    path.startsWith(assetFolder) ||
    path === workerPath ||
    path === svgIconPath ||
    (parsePicturePath(path) ?? parseIconPath(path) ?? parseLogoPath(path) ?? parseWebManifestPath(path)) !==
      undefined
  );
}

/**
 * Whether the path of a file has a content hash, so that a new version has a new path.
 *
 * @example isHashedFile('/_astro/site.abc.js') // true
 */
export function isHashedFile(path: string): boolean {
  return path.startsWith(assetFolder) || parseOfflineListPath(path) !== undefined || isHashedSearchFile(path);
}
