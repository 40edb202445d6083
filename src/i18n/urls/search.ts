/** The addresses of what the search reads. `base.ts` says what holds for all addresses. */
import type { Lang } from '../languages.ts';
import { inLanguage } from './base.ts';

/** Below it is what the search of every language reads. */
export const searchDataFolder = '/find/';

/**
 * A file of what the search of a language reads, or the folder of all of them.
 *
 * @example searchDataPath('es', 'table.json') // '/find/es/table.json'
 * @example searchDataPath('es') // '/find/es/'
 */
export function searchDataPath(lang: Lang, file = ''): string {
  return `/find/${lang}/${file}`;
}

/** @example parseSearchDataPath('/find/es/table.json') // { lang: 'es', file: 'table.json' } */
export function parseSearchDataPath(path: string): { lang: Lang; file: string } | undefined {
  const [, lang, file] = /^\/find\/([\w-]+)\/(.*)$/.exec(path) ?? [];
  return inLanguage(lang, { file: file! });
}

/** The file among them that the search reads first. */
export const tableFile = 'table.json';

/** Below it are the search indexes of all languages. */
export const searchIndexFolder = '/pagefind/';

/**
 * A file of the search index of a language, which Pagefind names, or the folder of all of them. The first part of its name is
 * the number of the index: a big language has several.
 *
 * @example searchIndexPath('es', '0/pagefind-entry.json') // '/pagefind/es/0/pagefind-entry.json'
 */
export function searchIndexPath(lang: Lang, file = ''): string {
  return `/pagefind/${lang}/${file}`;
}

/** @example parseSearchIndexPath('/pagefind/es/0/wasm.es.pagefind') // { lang: 'es', file: '0/wasm.es.pagefind' } */
export function parseSearchIndexPath(path: string): { lang: Lang; file: string } | undefined {
  const [, lang, file] = /^\/pagefind\/([\w-]+)\/(.*)$/.exec(path) ?? [];
  return inLanguage(lang, { file: file! });
}

/** Whether the search reads a file, in a language or in any: layer, index and what is shown of each record. */
export function isSearchFile(path: string, lang?: Lang): boolean {
  const { lang: own, file } = parseSearchDataPath(path) ?? parseSearchIndexPath(path) ?? {};
  // A text there takes reports: `reports.ts`.
  return own !== undefined && !file!.endsWith('.txt') && (lang === undefined || own === lang);
}

/**
 * Whether Pagefind names a file of a search index by its content.
 *
 * @example isHashedSearchFile('/pagefind/es/0/fragment/es_0a1b2c3.pf_fragment') // true
 */
export function isHashedSearchFile(path: string): boolean {
  return /_[\da-f]+\.pf_\w+$/.test(parseSearchIndexPath(path)?.file ?? '');
}
