/** Runs in the browser, without touching the document. */
import type { Lang } from '#i18n/languages.ts';
import { stem } from './stem.ts';
import { words } from './words.ts';

/** A text in pieces; those marked are the words that were found. */
export type Excerpt = { text: string; isFound: boolean }[];

/** What is marked: stems by the language they belong to. */
export type Marks = ReadonlyMap<Lang, ReadonlySet<string>>;

const excerptLength = 150;

/** A text with the words that were found marked. */
export function markWords(text: string, marks: Marks): Excerpt {
  const pieces: Excerpt = [];
  let last = 0;
  for (const { start, end } of foundPlaces(text, marks)) {
    if (start > last) pieces.push({ text: text.slice(last, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    last = end;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), isFound: false });
  return pieces;
}

/** The part of a text that has most of what was found, with it marked; cut at words. */
export function excerptOf(text: string, marks: Marks): Excerpt {
  const flat = text.replace(/\n/g, ' ');
  const places = foundPlaces(flat, marks);
  let best = { start: 0, score: -1 };
  for (const { start } of places) {
    const inside = places.filter((place) => place.start >= start && place.end <= start + excerptLength - 30);
    const score = new Set(inside.map((place) => place.stem)).size + inside.length / 100;
    if (score > best.score) best = { start, score };
  }
  let from = Math.max(0, best.start - 30);
  if (best.start < 60) from = 0;
  if (from > 0) from = flat.indexOf(' ', from) + 1;
  let to = Math.min(flat.length, from + excerptLength);
  if (to < flat.length) to = Math.max(flat.lastIndexOf(' ', to), from + 40);
  const pieces = markWords(flat.slice(from, to), marks);
  if (from > 0) pieces.unshift({ text: '… ', isFound: false });
  if (to < flat.length) pieces.push({ text: ' …', isFound: false });
  return pieces;
}

function foundPlaces(text: string, marks: Marks): { start: number; end: number; stem: string }[] {
  return words(text).flatMap(({ text: whole, parts, start, end }) => {
    for (const [lang, stems] of marks) {
      const found = [whole, parts.join(''), ...parts].map((part) => stem(part, lang)).find((key) => stems.has(key));
      if (found) return [{ start, end, stem: found }];
    }
    return [];
  });
}
