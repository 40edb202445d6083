/** Runs in the browser, without touching the document. */
import type { Lang } from '#i18n/languages.ts';
import { isEveryday } from './everyday.ts';
import { stem } from './stem.ts';
import { isStopword } from './stopwords.ts';
import { words, type Word } from './words.ts';

/** A text in pieces; those marked are the words that were found. */
export type Excerpt = { text: string; isFound: boolean }[];

/** What is marked: stems that follow each other, in the language they belong to. */
export interface MarkedPhrase {
  lang: Lang;
  stems: readonly string[];
}

const excerptLength = 150;
const lead = 30;

/** A text with what was found marked. */
export function markWords(text: string, phrases: readonly MarkedPhrase[]): Excerpt {
  const pieces: Excerpt = [];
  let last = 0;
  for (const { start, end } of foundPlaces(text, phrases)) {
    if (start > last) pieces.push({ text: text.slice(last, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    last = end;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), isFound: false });
  return pieces;
}

/** The part of a text that has most of what was found, with it marked; cut at words. */
export function excerptOf(text: string, phrases: readonly MarkedPhrase[]): Excerpt {
  // Blocks that end without a mark, such as cells of a table, would run into each other.
  const flat = text.replace(/(?<![.:;,!?…])\n/g, ' · ').replaceAll('\n', ' ');
  const places = foundPlaces(flat, phrases);
  let best = { start: 0, score: -1 };
  for (const { start } of places) {
    const inside = places.filter(
      (place) => place.start >= start && place.end <= start + excerptLength - lead,
    );
    const score = new Set(inside.map(({ stem }) => stem)).size;
    if (score > best.score) best = { start, score };
  }
  const from = best.start < 2 * lead ? 0 : flat.indexOf(' ', best.start - lead) + 1;
  let to = Math.min(flat.length, from + excerptLength);
  if (to < flat.length) to = Math.max(flat.lastIndexOf(' ', to), from + 2 * lead);
  const pieces = markWords(flat.slice(from, to).replace(/^· /, ''), phrases);
  if (from > 0) pieces.unshift({ text: '… ', isFound: false });
  if (to < flat.length) pieces.push({ text: ' …', isFound: false });
  return pieces;
}

interface Place {
  start: number;
  end: number;
  /** What it was found as: two forms of a word are one find. */
  stem: string;
}

function foundPlaces(text: string, phrases: readonly MarkedPhrase[]): Place[] {
  const all = words(text);
  const found = new Map<number, string>();
  for (const lang of new Set(phrases.map((phrase) => phrase.lang))) {
    const stems = all.map((word) => stemsOf(word, lang));
    const own = phrases.filter((phrase) => phrase.lang === lang);
    all.forEach((_, index) => {
      for (const phrase of own)
        follow(phrase.stems, index, all, stems, lang).forEach((place, at) =>
          found.set(place, phrase.stems[at]!),
        );
    });
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([index, stem]) => ({ start: all[index]!.start, end: all[index]!.end, stem }));
}

function stemsOf({ text, parts }: Word, lang: Lang): Set<string> {
  return new Set([text, parts.join(''), ...parts].map((part) => stem(part, lang)));
}

/** The words of a phrase from a place on; between them may stand words that say nothing. */
function follow(
  phrase: readonly string[],
  start: number,
  all: readonly Word[],
  stems: readonly Set<string>[],
  lang: Lang,
): number[] {
  const places: number[] = [];
  let at = start;
  // `luego` is a form of `log` to the stemmer, and `entre` of `entrar`; to nobody else.
  const { text } = all[start]!;
  if (phrase.length === 1 && (isEveryday(text, lang) || isStopword(text, lang))) return [];
  for (const part of phrase) {
    while (places.length > 0 && at < all.length && !stems[at]!.has(part) && isStopword(all[at]!.text, lang))
      at++;
    if (!stems[at]?.has(part)) return [];
    places.push(at++);
  }
  return places;
}
