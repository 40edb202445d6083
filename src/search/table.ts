/** The table that the build writes and the browser reads for the layer above Pagefind. */
import type { Lang } from '#i18n/languages.ts';

/**
 * The search table of a language. An article is identified by its index in `kbs`, a record by its index in the `records` of its
 * article.
 */
export interface TableFile {
  version: 2;
  lang: Lang;
  /** A hash that changes if anything in the index changes. It shows whether table and index come from the same build. */
  build: string;
  /** The number of indexes of the language, which the browser merges. `partOf` returns the index of an article. */
  parts: number;
  kbs: number[];
  /**
   * For each article, the Pagefind ids of its records, joined by spaces: its head, then its sections in this language. Empty if it
   * has none.
   */
  records: string[];
  /**
   * For each of these records, the number of words of its heading and how many of them are content words: `5.2`. `0.0` for a
   * head, and for a section that only refers the reader to another article.
   */
  headings: string[];
  /** The words of the texts, for corrections, in lower case. This list and the next three are packed by `packWords`. */
  words: string;
  /** Stopwords of all languages of the site, folded. */
  stopwords: string;
  /** Frequent words that occur in titles or headings. They get a low weight. */
  quiet: string;
  /** Other frequent words, whether or not they occur in the texts. They get a reduced weight. */
  everyday: string;
  /**
   * Query expansion by the glossary, one concept a line, folded: the terms that the articles use, then the other terms that
   * people type in any language.
   *
   * For example `temporary passcode>temp code|pin temporal`.
   */
  concepts: string;
  /** Messages of programs, each with its article and record, and 1 if the record only refers the reader to another article. */
  messages: [message: string, article: number, record: number, isReferral?: 1][];
  /** Best bets: phrases that people type, each with the article and record that answer it. */
  answers: [phrase: string, article: number, record: number][];
  /** The articles of each value of each facet. */
  facets: Record<'topics' | 'products' | 'kinds', Record<string, number[]>>;
  aliases: Record<string, number>;
  /** Articles that are published elsewhere. */
  external: [kb: number, url: string, title: string][];
}

/** The number of articles that one index of a language aims at. */
export const articlesInPart = 250;

/**
 * Returns the number of indexes of a language: one up to 1,000 articles, else a power of two, so that few articles change index as
 * the site grows.
 */
export function partsFor(articles: number): number {
  return articles <= 4 * articlesInPart ? 1 : 2 ** Math.ceil(Math.log2(articles / articlesInPart));
}

/**
 * Returns the index that contains an article. Neighbouring KB numbers go to different indexes, so that all have about the same
 * size.
 */
export function partOf(kb: number, parts: number): number {
  return kb % parts;
}
