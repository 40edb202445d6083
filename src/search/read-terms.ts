import type { Lang } from '#i18n/languages.ts';
import { isName } from './names.ts';
import { stem } from './stem.ts';
import { isStopword } from './stopwords.ts';
import { longestWord, words } from './words.ts';

// Everything up to white space: cheap to cut, and the same few thousand pieces come again and again.
export const spaceRe = /\s+/;

/** A word as the tables take it. */
export interface Term {
  surface: string;
  stem: string;
  isStopword: boolean;
  /** Its number among the words of the article that had it last. */
  number: number;
  owner: readonly string[] | undefined;
}

/** A piece of text: all the words it is found by, and those it has in their order. */
export interface Piece {
  terms: readonly Term[];
  parts: readonly Term[];
}

/** What takes pieces of text between white space apart, each different one once. */
export function createTermReader(lang: Lang): (raw: string) => Piece {
  const pieces = new Map<string, Piece>();
  const known = new Map<string, Term>();
  const termOf = (folded: string, surface: string): Term => {
    let term = known.get(surface);
    if (!term) {
      const key = isName(folded) ? folded : stem(folded, lang);
      term = { surface, stem: key, isStopword: isStopword(folded, lang), number: 0, owner: undefined };
      known.set(surface, term);
    }
    return term;
  };
  const takeApart = (raw: string): Piece => {
    const found = words(raw).filter(({ text }) => text.length <= longestWord);
    const plain = (folded: string, start: number, end: number) =>
      termOf(folded, raw.slice(start, end).toLowerCase());
    const terms = found.flatMap(({ text: whole, parts, start, end }) => {
      if (parts.length === 1) return [plain(parts[0]!, start, end)];
      // What people write with a hyphen they also write without.
      const joined = /[^\p{L}\p{N}-]/u.test(whole) ? [] : [parts.join('')];
      return [...new Set([whole, ...joined, ...parts])].map((part) => termOf(part, part));
    });
    const parts = found.flatMap(({ parts, start, end }) =>
      parts.length === 1 ? [plain(parts[0]!, start, end)] : parts.map((part) => termOf(part, part)),
    );
    return { terms, parts };
  };
  return (raw) => {
    let piece = pieces.get(raw);
    if (!piece) pieces.set(raw, (piece = takeApart(raw)));
    return piece;
  };
}
