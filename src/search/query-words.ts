/** Runs in the browser, without touching the document: the words of a query. */
import { words } from './words.ts';

export interface QueryWord {
  /** Folded: a plain word, or one part of a compound such as `tws.vmoptions`. */
  text: string;
  /** Range in the query, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  isStopword: boolean;
}

/** An alternative to some words of a query: a variant spelling, a synonym or a compound. */
export interface QueryVariant {
  /** The Pagefind query: a record must contain all these words. */
  text: string;
  /** The indexes of the query words that it replaces. */
  words: number[];
  /** A factor for the scores of its hits, up to 1. */
  trust: number;
}

export interface QueryWords {
  words: QueryWord[];
  /** Words joined by marks, as one: `tws.vmoptions`. */
  compounds: QueryVariant[];
}

/** The number of characters of a query that are read. */
export const longestQuery = 2000;
const mostWords = 24;
const mostStopwords = 40;

/**
 * Returns the distinct words of a query. This bounds the work of the search: however long the pasted text is, at most two dozen
 * content words remain.
 */
export function queryWords(query: string, isStopword: (word: string) => boolean): QueryWords {
  const found: QueryWords = { words: [], compounds: [] };
  const seen = new Set<string>();
  let contentWords = 0;
  for (const { text, parts, start, end } of words(query.slice(0, longestQuery))) {
    if (text.length > 60 || seen.has(text) || contentWords >= mostWords) continue;
    seen.add(text);
    const from = found.words.length;
    for (const part of parts) {
      const isQuiet = isStopword(part);
      if (!isQuiet) contentWords++;
      else if (from > mostStopwords) continue;
      found.words.push({ text: part, start, end, isStopword: isQuiet });
    }
    if (parts.length > 1) found.compounds.push({ text, words: range(from, found.words.length), trust: 1 });
  }
  return found;
}

/** Returns the indexes of the words to search: all but stopwords, or all if there are only stopwords. */
export function discriminativeWords(words: readonly QueryWord[]): number[] {
  const contentWords = range(0, words.length).filter((place) => !words[place]!.isStopword);
  return contentWords.length > 0 ? contentWords : range(0, words.length);
}

/** @example range(2, 4) // [2, 3] */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
