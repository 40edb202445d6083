/** Runs in the browser, without touching the document: titles and excerpts with highlighted matches. */
import { shownWords, type Fragment } from './fragment.ts';
import { words } from './words.ts';

/** A text in pieces. `isFound` marks the pieces to highlight. */
export type Excerpt = { text: string; isFound: boolean }[];

const excerptWords = 26;
const lead = 5;

/** Marks the words of a text that are in `found`, or have a part that is. `found` are folded words. */
export function markWords(text: string, found: ReadonlySet<string>): Excerpt {
  const pieces: Excerpt = [];
  let last = 0;
  for (const { text: word, parts, start, end } of words(text)) {
    if (!found.has(word) && !parts.some((part) => found.has(part))) continue;
    if (start > last) pieces.push({ text: text.slice(last, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    last = end;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), isFound: false });
  return pieces;
}

/** Returns the words of a record at some positions, folded. */
export function wordsAt(fragment: Fragment, places: Iterable<number>): string[] {
  const shown = shownWords(fragment);
  return [...places].flatMap((place) => words(shown[place] ?? '').map(({ text }) => text));
}

/** Returns the passage of a record, below its heading, that contains most of the matches at `places`. */
export function excerptOf(fragment: Fragment, places: Iterable<number>, found: ReadonlySet<string>): Excerpt {
  const heading = (fragment.meta['title'] ?? '').split(/\s+/).length;
  const shown = shownWords(fragment).slice(heading);
  const inside = [...new Set(places)]
    .map((place) => place - heading)
    .filter((place) => place >= 0 && place < shown.length);
  let best = { start: 0, count: 0 };
  for (const start of inside) {
    const count = inside.filter((place) => place >= start && place < start + excerptWords - lead).length;
    if (count > best.count) best = { start, count };
  }
  const from = best.start < 2 * lead ? 0 : best.start - lead;
  const to = Math.min(shown.length, from + excerptWords);
  const pieces = markWords(
    shown
      .slice(from, to)
      .join(' ')
      // Pagefind puts a space between a bold word and the punctuation mark after it.
      .replace(/ (?=[.,;:)])/g, ''),
    found,
  );
  if (from > 0) pieces.unshift({ text: '… ', isFound: false });
  if (to < shown.length) pieces.push({ text: ' …', isFound: false });
  return pieces;
}
