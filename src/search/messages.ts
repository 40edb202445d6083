/** Runs in the browser, without touching the document. Knows the messages of programs in whatever was pasted around them. */
import { fold } from './fold.ts';
import type { TableFile } from './table.ts';

export interface MessageHit {
  article: number;
  item: number;
  /** The message as the article has it. */
  pattern: string;
  /** How many of its words were found. */
  words: number;
  from: number;
  to: number;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

type Part = { word: string } | { most: number };

interface Pattern {
  article: number;
  item: number;
  pattern: string;
  parts: Part[];
  words: number;
}

export type MessageMatcher = (text: string) => MessageHit[];

const longestText = 10_000;
const holes: Record<string, number> = { n: 1, path: 16, text: 24 };

/**
 * A matcher for the messages of all articles. Case, accents, quotes and punctuation do not count, a hole stands for a number,
 * a path or some words; of a long message a word may be missing, wrong or added, or its end cut off. A message of up to three
 * words is known only where it stands apart: its words may come together in any sentence.
 */
export function createMessageMatcher(messages: TableFile['messages']): MessageMatcher {
  const patterns = messages.map(([pattern, article, item]) => compile(pattern, article, item));
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
        const found = matchAt(pattern, tokens, start);
        if (found && (pattern.words > 3 || standsApart(pattern, source, tokens, found))) return [found];
      }
      return [];
    });
    return hits
      .filter((hit) => !hits.some((other) => contains(other, hit)))
      .sort((a, b) => b.words - a.words || a.from - b.from);
  };
}

function compile(pattern: string, article: number, item: number): Pattern {
  const parts = pattern
    .split(/\{(\w+)\}/)
    .flatMap((piece, index): Part[] =>
      index % 2 === 1 ? [{ most: holes[piece] ?? 1 }] : tokensOf(piece).map(({ text }) => ({ word: text })),
    );
  while (parts.length > 0 && 'most' in parts[0]!) parts.shift();
  return { article, item, pattern, parts, words: parts.filter((part) => 'word' in part).length };
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)].flatMap(({ 0: raw, index }) => {
    const folded = fold(raw);
    return folded ? [{ text: folded, start: index, end: index + raw.length }] : [];
  });
}

const leastCut = 5;

function matchAt(pattern: Pattern, tokens: readonly Token[], start: number): MessageHit | undefined {
  const slips = Math.floor(pattern.words / 6);
  let left = slips;
  let at = start;
  let found = 0;
  let hole = 0;
  let last = start;
  let isCut = false;
  for (const part of pattern.parts) {
    if ('most' in part) {
      hole += part.most;
      continue;
    }
    const reach = at + hole;
    let next = at;
    while (next <= reach && next < tokens.length && tokens[next]!.text !== part.word) next++;
    if (next <= reach && next < tokens.length) {
      [at, last, found, hole] = [next + 1, next, found + 1, 0];
    } else if (at >= tokens.length) {
      isCut = true;
      break;
    } else if (left > 0 && tokens[at + 1]?.text === part.word) {
      // One word too many.
      [at, last, found, hole, left] = [at + 2, at + 1, found + 1, 0, left - 1];
    } else if (left > 0) {
      // One word wrong or missing: the next turn tells which.
      left--;
      if (tokens[at] && !pattern.parts.some((other) => 'word' in other && other.word === tokens[at]!.text))
        at++;
    } else {
      isCut = true;
      break;
    }
  }
  const isEnough = isCut
    ? found >= leastCut && found >= pattern.words * 0.45 && left === slips
    : found >= pattern.words - (slips - left);
  if (!isEnough || found === 0) return undefined;
  return {
    article: pattern.article,
    item: pattern.item,
    pattern: pattern.pattern,
    words: found,
    from: start,
    to: last,
  };
}

/** Whether a short message is set apart from the words around it, as nobody would do with words of a sentence. */
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
  // Written as in the program, with its capital letter, where a sentence has none.
  const isQuoted = found === pattern.pattern && /\p{L}\p{L}+,?\s+$/u.test(before) && /^\p{Lu}/u.test(found);
  return isShouted || isQuoted;
}

function contains(outer: MessageHit, inner: MessageHit): boolean {
  return outer !== inner && outer.from <= inner.from && inner.to <= outer.to && outer.words > inner.words;
}
