/** The addresses of search files. `base.ts` explains the rules for all addresses. */
import type { Lang } from '../languages.ts';
import { inLanguage } from './base.ts';

/** The folder of the search data of all languages. */
export const searchDataFolder = '/find/';

/**
 * A search data file of a language, or the folder of all of them.
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

/** The search data file that the search reads first. */
export const tableFile = 'table.json';

/** The folder of the search indexes of all languages. */
export const searchIndexFolder = '/pagefind/';

/**
 * A file of the search index of a language, or the folder of all of them. Pagefind names the files. The first segment is the number
 * of the index: a language with many articles has several.
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

/** Whether the search reads a file, in one language or in any: search data, or a file of the index. */
export function isSearchFile(path: string, lang?: Lang): boolean {
  const { lang: own, file } = parseSearchDataPath(path) ?? parseSearchIndexPath(path) ?? {};
  // `.txt` files in that folder receive reports: see `reports.ts`.
  return own !== undefined && !file!.endsWith('.txt') && (lang === undefined || own === lang);
}

/**
 * Whether the name of a search index file has a content hash.
 *
 * @example isHashedSearchFile('/pagefind/es/0/fragment/es_0a1b2c3.pf_fragment') // true
 */
export function isHashedSearchFile(path: string): boolean {
  return /_[\da-f]+\.pf_\w+$/.test(parseSearchIndexPath(path)?.file ?? '');
}
