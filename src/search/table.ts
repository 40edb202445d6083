/** Used by the build and by the browser: the file that answers a search without any other. */
import type { Lang } from '#i18n/languages.ts';
import { decodeNumbers, digits } from './digits.ts';

/**
 * What the browser needs to rank: which words stand in which item, and how telling they are there. An item is the head of an
 * article (title, summary, keywords) or one of its sections; items are counted through the whole site, in the order of the
 * source, so that an item has the same number in every language.
 */
export interface TableFile {
  version: 1;
  lang: Lang;
  /** The languages of the site, this one included. */
  langs: Lang[];
  /** KB numbers in ascending order, and the number of items of each article. */
  kbs: number[];
  items: number[];
  topics: string[];
  products: string[];
  kinds: string[];
  /** Per article: positions in `topics` and `products` as bits, in `kinds`, and its main topic. */
  facets: [topics: number, products: number, kind: number, mainTopic: number][];
  /** Articles that are not in this language, by position. */
  untranslated: number[];
  /** Articles that are only found by number: withdrawn or replaced. */
  unlisted: number[];
  /** Articles people ask for most. */
  popular: number[];
  /** Items that send the reader on, and the articles they send to, by position. */
  referrals: [item: number, article: number][];
  /** Words as written most often, in small letters, sorted by their folded form, joined by spaces. */
  words: string;
  /** The first posting of each shard: postings are numbered by the first appearance of their stem in `words`. */
  shards: number[];
  /** Of each file of names, in order: its first name and how many it has. Postings of names are numbered behind those of words. */
  names: [first: string, count: number][];
  /** How many files of phrases there are, a power of two; absent where the full text has them. */
  phrases?: number;
  concepts: ConceptFile[];
  messages: [pattern: string, article: number, item: number][];
  /** Other ids of articles. */
  aliases: Record<string, number>;
  external: [kb: number, url: string, title: string][];
}

/** A notion of the glossary: forms as stems joined by spaces, those of each language under its own stemmer. */
export interface ConceptFile {
  forms: Partial<Record<Lang, string[]>>;
  /** How many of the first forms in the language of the table its articles use; the others are only typed. */
  written: number;
}

/** Postings of the words of a shard, each as `encodePostings` writes them, joined by spaces. */
export type ShardFile = string;

/** A file of names: the names, sorted, and the postings of each, joined by spaces. */
export interface NamesFile {
  names: string;
  postings: string;
}

/** Places of a word: item numbers, ascending, and how telling it is in each, 1 to 15. */
export interface Postings {
  items: number[];
  weights: number[];
}

/** Postings as text: gaps between items with the weight in the last four bits, in base 32 with a mark for "goes on". */
export function encodePostings({ items, weights }: Postings): string {
  let text = '';
  let last = -1;
  items.forEach((item, index) => {
    let value = (item - last - 1) * 16 + weights[index]!;
    for (; value >= 32; value = Math.floor(value / 32)) text += digits[32 + (value % 32)];
    text += digits[value];
    last = item;
  });
  return text;
}

/** The inverse of `encodePostings`. */
export function decodePostings(text: string): Postings {
  const numbers = decodeNumbers(text);
  let item = -1;
  return {
    items: numbers.map((value) => (item += Math.floor(value / 16) + 1)),
    weights: numbers.map((value) => value % 16),
  };
}
