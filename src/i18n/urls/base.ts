/**
 * The rules for all addresses. Paths in this folder are relative to the base path of the site and begin with `/`. No other folder
 * builds or parses an address; the ESLint rule `lockstep/addresses` enforces this.
 *
 * - `pages.ts`: pages that people read, and the agent desk.
 * - `files.ts`: files that programs, browsers and hosts read.
 * - `old.ts`: addresses of articles in earlier systems.
 *
 * Every builder has a parser beside it that returns the builder's arguments, or undefined for any other path.
 */
import { isLang, type Lang } from '../languages.ts';

/**
 * Decodes the percent-encoding of an address or a part of one. Returns text that cannot be decoded unchanged.
 *
 * @example decodeAddress('/art%C3%ADculo') // '/artículo'
 * @example decodeAddress('100%') // '100%'
 */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @example withBase('/help/', '/es/') // '/help/es/' */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}

/**
 * The path below the base. Undefined if the address is not below it.
 *
 * @example withoutBase('/help/', '/help/es/') // '/es/'
 * @example withoutBase('/help/', '/es/') // undefined
 */
export function withoutBase(base: string, pathname: string): string | undefined {
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
}

/**
 * Parses an address with an unknown base. Uses the shortest base for which `parse` accepts the rest.
 *
 * @example splitBase('/help/es/', (path) => (path === '/es/' ? 'home' : undefined)) // { base: '/help/', parts: 'home' }
 */
export function splitBase<Parts>(
  pathname: string,
  parse: (path: string) => Parts | undefined,
): { base: string; parts: Parts } | undefined {
  for (let at = pathname.indexOf('/'); at >= 0; at = pathname.indexOf('/', at + 1)) {
    const parts = parse(pathname.slice(at));
    if (parts) return { base: pathname.slice(0, at + 1), parts };
  }
  return undefined;
}

/** @example absoluteUrl({ url: 'https://help.example', base: '/' }, '/es/') // 'https://help.example/es/' */
export function absoluteUrl(site: { url: string; base: string }, path: string): string {
  return site.url + withBase(site.base, path);
}

/**
 * The file of the built site that is served at an address.
 *
 * @example fileOfAddress('/es/kb/69/') // '/es/kb/69/index.html'
 * @example fileOfAddress('/sw.js') // '/sw.js'
 */
export function fileOfAddress(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/**
 * The address at which a file of the built site is served.
 *
 * @example addressOfFile('/es/kb/69/index.html') // '/es/kb/69/'
 * @example addressOfFile('/404.html') // '/404.html'
 */
export function addressOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The parts of an address with its language. Undefined if `lang` is not a supported language. */
export function inLanguage<Parts extends object>(
  lang: string | undefined,
  parts: Parts,
): (Parts & { lang: Lang }) | undefined {
  return lang !== undefined && isLang(lang) ? { lang, ...parts } : undefined;
}
