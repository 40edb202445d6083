/** Runs in the browser, without touching the document. */
import { words } from './words.ts';

export interface QueryWord {
  /** Folded: a plain word, or one part of what was joined by marks. */
  text: string;
  /** Where it stands in the query, in UTF-16 units. */
  start: number;
  end: number;
  isStopword: boolean;
}

/** What some words of a query may stand for. */
export interface Reading {
  /** What Pagefind is asked for: a record has all these words. */
  text: string;
  /** The words it is read from, by place. */
  words: number[];
  /** How far it is trusted, up to 1. */
  trust: number;
}

export interface QueryWords {
  words: QueryWord[];
  /** What was joined by marks, as one: `tws.vmoptions`. */
  compounds: Reading[];
}

/** Characters of a query that are read. */
export const longestQuery = 2000;
const mostWords = 24;
const mostStopwords = 40;

/**
 * The words of a query, each once. Work is bounded here: whatever is pasted, the rest of the search sees two dozen words that
 * say something.
 */
export function queryWords(query: string, isStopword: (word: string) => boolean): QueryWords {
  const found: QueryWords = { words: [], compounds: [] };
  const seen = new Set<string>();
  let telling = 0;
  for (const { text, parts, start, end } of words(query.slice(0, longestQuery))) {
    if (text.length > 60 || seen.has(text) || telling >= mostWords) continue;
    seen.add(text);
    const from = found.words.length;
    for (const part of parts) {
      const isQuiet = isStopword(part);
      if (!isQuiet) telling++;
      else if (from > mostStopwords) continue;
      found.words.push({ text: part, start, end, isStopword: isQuiet });
    }
    if (parts.length > 1) found.compounds.push({ text, words: range(from, found.words.length), trust: 1 });
  }
  return found;
}

/** The words that are looked for: without stopwords, unless there are no others. */
export function discriminativeWords(words: readonly QueryWord[]): number[] {
  const telling = range(0, words.length).filter((place) => !words[place]!.isStopword);
  return telling.length > 0 ? telling : range(0, words.length);
}

/** @example range(2, 4) // [2, 3] */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
