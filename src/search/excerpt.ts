/** Runs in the browser, without touching the document. */
import { shownWords, type Fragment } from './fragment.ts';
import { words } from './words.ts';

/** A text in pieces; those marked are the words that were found. */
export type Excerpt = { text: string; isFound: boolean }[];

const excerptWords = 26;
const lead = 5;

/** A title with what was found marked; `found` are folded words. */
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

/** The words of a record at some places, folded. */
export function wordsAt(fragment: Fragment, places: Iterable<number>): string[] {
  const shown = shownWords(fragment);
  return [...places].flatMap((place) => words(shown[place] ?? '').map(({ text }) => text));
}

/** The part of what is shown of a record, below its heading, that has most of what was found. */
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
      // Pagefind parts a mark from bold words before it.
      .replace(/ (?=[.,;:)])/g, ''),
    found,
  );
  if (from > 0) pieces.unshift({ text: '… ', isFound: false });
  if (to < shown.length) pieces.push({ text: ' …', isFound: false });
  return pieces;
}
