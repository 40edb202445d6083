/** What the build writes for the layer over Pagefind, and the browser reads: types only. */
import type { Lang } from '#i18n/languages.ts';

/** The table of a language. Articles are named by their place in `kbs`, records by their place in `records` of the article. */
export interface TableFile {
  version: 2;
  lang: Lang;
  /** Changes with anything in the index: table and index of two builds are told apart by it. */
  build: string;
  /** The index is cut into so many, which are merged in the browser; `partOf` says which one an article is in. */
  parts: number;
  kbs: number[];
  /** Of each article the ids Pagefind gives its records, joined by spaces: the head, then its sections in this language; empty without any. */
  records: string[];
  /**
   * Of each of these records how many words its heading has, and how many of them say something: `5.2`; `0.0` for a
   * head, and for a section that only sends the reader on.
   */
  headings: string[];
  /** Words of the texts, for corrections, in small letters; this and what follows as in `packWords`. */
  words: string;
  /** Words that say nothing, in the languages of the site, folded. */
  stopwords: string;
  /** Frequent words that titles or headings have: they say little. */
  quiet: string;
  /** Other frequent words of the languages, in the texts or not. */
  everyday: string;
  /**
   * Notions of the glossary, one a line, folded: the forms the articles write, then the others people type in any language.
   *
   * For instance `temporary passcode>temp code|pin temporal`.
   */
  concepts: string;
  /** Messages of programs, each with its article and its record there, and 1 when that only sends the reader on. */
  messages: [message: string, article: number, record: number, isReferral?: 1][];
  /** Best bets: what people type, with the article and its record there that are to answer. */
  answers: [phrase: string, article: number, record: number][];
  /** The articles of each value of each facet. */
  facets: Record<'topics' | 'products' | 'kinds', Record<string, number[]>>;
  aliases: Record<string, number>;
  /** Articles elsewhere. */
  external: [kb: number, url: string, title: string][];
}

/** Of so many articles each index of a language is made. */
export const articlesInPart = 250;

/** How many indexes a language is cut into: one up to about 1,000 articles, else a power of two, so that few articles change place. */
export function partsFor(articles: number): number {
  return articles <= 4 * articlesInPart ? 1 : 2 ** Math.ceil(Math.log2(articles / articlesInPart));
}

/** The index that has an article. Articles next to each other by number are in different ones, so that all are of one size. */
export function partOf(kb: number, parts: number): number {
  return kb % parts;
}
