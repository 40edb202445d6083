/** The addresses of what browsers load for a page. `base.ts` says what holds for all addresses. */
import type { Lang } from '../languages.ts';
import { inLanguage } from './base.ts';
import { isHashedSearchFile } from './search.ts';

/** Names Astro's bundler gives a file by its content. */
export const assetFolder = '/_astro/';

export const workerPath = '/sw.js';

/** What a language needs without a connection. @example offlineListPath('es', '0a1b') // '/offline/es.0a1b.json' */
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

/** The icon of an installed site that has no pictures for it. */
export const svgIconPath = '/icon.svg';

/** A logo that is a picture of its own. @example logoPath('0a1b2c3d', 'png') // '/logo.0a1b2c3d.png' */
export function logoPath(hash: string, format: string): string {
  return `/logo.${hash}.${format}`;
}

/** @example parseLogoPath('/logo.0a1b2c3d.png') // { hash: '0a1b2c3d', format: 'png' } */
export function parseLogoPath(path: string): { hash: string; format: string } | undefined {
  const [, hash, format] = /^\/logo\.([\da-f]+)\.(png|webp)$/.exec(path) ?? [];
  return format === undefined ? undefined : { hash: hash!, format };
}

/** The picture other sites show with a link. @example sharedPicturePath('es', 'login') // '/og/login.es.png' */
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

/** What a device shows of the site when a reader installs it. @example webManifestPath('es') // '/manifest.es.webmanifest' */
export function webManifestPath(lang: Lang): string {
  return `/manifest.${lang}.webmanifest`;
}

/** @example parseWebManifestPath('/manifest.es.webmanifest') // { lang: 'es' } */
export function parseWebManifestPath(path: string): { lang: Lang } | undefined {
  return inLanguage(/^\/manifest\.([\w-]+)\.webmanifest$/.exec(path)?.[1], {});
}

/**
 * Whether pages load what is at an address: styles, scripts, pictures, icons, the web manifest; not what is read for a feed or
 * a search.
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
 * Whether a file is named by its content: another version of it has another path.
 *
 * @example isHashedFile('/_astro/site.abc.js') // true
 */
export function isHashedFile(path: string): boolean {
  return path.startsWith(assetFolder) || parseOfflineListPath(path) !== undefined || isHashedSearchFile(path);
}
