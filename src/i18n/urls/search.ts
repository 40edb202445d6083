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

/**
 * The file among them that has what the search shows of an article.
 *
 * @example searchDataPath('es', cardName(1133)) // '/find/es/1133.json'
 */
export function cardName(kb: number): string {
  return `${kb}.json`;
}

/** @example parseCardName('1133.json') // { kb: 1133 } */
export function parseCardName(file: string): { kb: number } | undefined {
  const kb = /^([1-9]\d*)\.json$/.exec(file)?.[1];
  return kb === undefined ? undefined : { kb: Number(kb) };
}

/**
 * A file among them that has phrases. Only a query in quotes asks for one; without it the words of the phrase count one by one.
 *
 * @example searchDataPath('es', phrasesName(3)) // '/find/es/phrases/3.json'
 */
export function phrasesName(number: number): string {
  return `phrases/${number}.json`;
}

/** @example parsePhrasesName('phrases/3.json') // { number: 3 } */
export function parsePhrasesName(file: string): { number: number } | undefined {
  const number = /^phrases\/(\d+)\.json$/.exec(file)?.[1];
  return number === undefined ? undefined : { number: Number(number) };
}

/**
 * A file of the search index of a language, which Pagefind names, or the folder of all of them.
 *
 * @example searchIndexPath('es') // '/pagefind/es/'
 */
export function searchIndexPath(lang: Lang, file = ''): string {
  return `/pagefind/${lang}/${file}`;
}

/** @example parseSearchIndexPath('/pagefind/es/pagefind.js') // { lang: 'es', file: 'pagefind.js' } */
export function parseSearchIndexPath(path: string): { lang: Lang; file: string } | undefined {
  const [, lang, file] = /^\/pagefind\/([\w-]+)\/(.*)$/.exec(path) ?? [];
  return inLanguage(lang, { file: file! });
}

/** A file of one byte among what the search of a language reads: a request for it reports a search without a result. */
export const missFile = 'miss.txt';

/** The report of a search without a result. @example missPath('es', 'no fax') // '/find/es/miss.txt?q=no+fax' */
export function missPath(lang: Lang, query: string): string {
  return `${searchDataPath(lang, missFile)}?${new URLSearchParams({ q: query })}`;
}

/**
 * Reads the report of a search without a result anywhere in a text such as a line of an access log; undefined too if its
 * query is not well encoded.
 *
 * @example parseMissPath('"GET /help/find/es/miss.txt?q=no+fax HTTP/2" 200') // { lang: 'es', query: 'no fax' }
 */
export function parseMissPath(text: string): { lang: Lang; query: string } | undefined {
  const [, lang, query] = /\/find\/([\w-]+)\/miss\.txt\?q=([^\s"&#]*)/.exec(text) ?? [];
  try {
    return inLanguage(lang, { query: decodeURIComponent((query ?? '').replaceAll('+', ' ')) });
  } catch {
    return undefined;
  }
}
