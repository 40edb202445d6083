/** Runs in the browser, without touching the document: finds known messages of programs in pasted text. */
import { fold } from './fold.ts';
import {
  matchAt,
  type Placeholder,
  type MessageHit,
  type PatternPart,
  type Pattern,
  type Token,
} from './match-message.ts';
import type { TableFile } from './table.ts';

/** A known message in a text, with its range there in UTF-16 units. */
export type MessageMatch = MessageHit & { start: number; end: number };

export type MessageMatcher = (text: string) => MessageMatch[];

const longestText = 10_000;
const placeholders: Record<string, Placeholder> = {
  n: { most: 1 },
  path: { most: 16, isPath: true },
  text: { most: 24 },
};

/**
 * Creates a matcher for the messages of all articles. Case, accents, quotes and punctuation do not count. A placeholder matches a
 * number, a path or a few words. In a long message a stopword may be missing, a word may be misspelt or added, or the end may be cut
 * off. A message of up to three words matches only if it is set apart from the text around it, because any sentence may contain
 * these words.
 */
export function createMessageMatcher(
  messages: TableFile['messages'],
  isStopword: (word: string) => boolean,
): MessageMatcher {
  // A longer stopword may be the only difference between two messages.
  const isShortStopword = (word: string) => word.length <= 4 && isStopword(word);
  const patterns = messages.map(([pattern, article, record, isReferral]) => ({
    ...compile(pattern, article, record),
    isReferral: isReferral === 1,
  }));
  return (text) => {
    const source = text.slice(0, longestText);
    const tokens = tokensOf(source);
    const firstPlaces = new Map<string, number[]>();
    tokens.forEach((token, index) =>
      firstPlaces.set(token.text, [...(firstPlaces.get(token.text) ?? []), index]),
    );
    const hits = patterns.flatMap((pattern) => {
      const [first] = pattern.parts;
      const starts = first && 'word' in first ? (firstPlaces.get(first.word) ?? []) : [];
      for (const start of starts.slice(0, 50)) {
        const found = matchAt(pattern, source, tokens, start, isShortStopword);
        if (found && (pattern.words > 3 || standsApart(pattern, source, tokens, found)))
          return [{ ...found, start: tokens[found.from]!.start, end: tokens[found.to]!.end }];
      }
      return [];
    });
    return hits
      .filter((hit) => !hits.some((other) => contains(other, hit)))
      .sort((a, b) => b.words - a.words || a.from - b.from);
  };
}

function compile(pattern: string, article: number, record: number): Omit<Pattern, 'isReferral'> {
  const parts = pattern
    .split(/\{(\w+)\}/)
    .flatMap((piece, index): PatternPart[] =>
      index % 2 === 1
        ? [placeholders[piece] ?? { most: 1 }]
        : tokensOf(piece).map(({ text }) => ({ word: text })),
    );
  while (parts.length > 0 && 'most' in parts[0]!) parts.shift();
  return { article, record, pattern, parts, words: parts.filter((part) => 'word' in part).length };
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)].flatMap(({ 0: raw, index }) => {
    const folded = fold(raw);
    return folded ? [{ text: folded, start: index, end: index + raw.length }] : [];
  });
}

/** Whether a short message is set apart from the words around it: by punctuation, line breaks or capitals. */
function standsApart(
  pattern: Pattern,
  source: string,
  tokens: readonly Token[],
  { from, to }: MessageHit,
): boolean {
  const start = tokens[from]!.start;
  const end = tokens[to]!.end;
  const found = source.slice(start, end);
  const before = source.slice(0, start);
  const after = source.slice(end);
  if (tokens.length <= to - from + 2) return true;
  const opens = /(?:^|[\n:;"“”«»'‘([\]\-–—|>.!]|\d)\s*$/.test(before);
  const closes = /^\s*(?:$|[\n:;"“”«»'’)\]\-–—|<.!(])/.test(after);
  if (opens && closes) return true;
  const isShouted = /\p{Lu}/u.test(found) && found === found.toUpperCase() && source !== source.toUpperCase();
  // Written as in the program, with a capital letter in the middle of a sentence.
  const isQuoted = found === pattern.pattern && /\p{L}\p{L}+,?\s+$/u.test(before) && /^\p{Lu}/u.test(found);
  return isShouted || isQuoted;
}

function contains(outer: MessageHit, inner: MessageHit): boolean {
  return outer !== inner && outer.from <= inner.from && inner.to <= outer.to && outer.words > inner.words;
}
