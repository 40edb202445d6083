/** Runs in the browser, without touching the document: matches a message pattern at one position of a text. */
import { weightedEditDistance } from './edit-distance.ts';

export interface MessageHit {
  article: number;
  /** The record of the article that explains the message. */
  record: number;
  /** Whether the record only refers the reader to another article. */
  isReferral: boolean;
  /** The message as the article writes it, with its placeholders. */
  pattern: string;
  /** How many of its words were found. */
  words: number;
  from: number;
  to: number;
}

export interface Token {
  text: string;
  start: number;
  end: number;
}

/** A placeholder in a pattern. It matches up to `most` words; a path of several words must contain a slash. */
export interface Placeholder {
  most: number;
  isPath?: boolean;
}

export type PatternPart = { word: string } | Placeholder;

export interface Pattern {
  article: number;
  record: number;
  isReferral: boolean;
  pattern: string;
  parts: PatternPart[];
  words: number;
}

/**
 * How many words of a truncated message must match: fewer if the text ends there, more if the sentence goes on differently.
 * `share` is a share of all its words.
 */
const leastCut = { atEnd: 5, inText: 8, share: 0.56 } as const;
/** A message of at least this many words may have one content word wrong. */
const longMessage = 12;

/** Returns the match of a message that begins at the token `start`; undefined if too few of its words match. */
export function matchAt(
  pattern: Pattern,
  source: string,
  tokens: readonly Token[],
  start: number,
  isStopword: (word: string) => boolean,
): MessageHit | undefined {
  const slips = Math.floor(pattern.words / 6);
  let left = slips;
  let at = start;
  let found = 0;
  let hole = 0;
  let isPath = false;
  let last = start;
  let isCut = false;
  let mayDiffer = pattern.words >= longMessage;
  for (const part of pattern.parts) {
    if ('most' in part) {
      [hole, isPath] = [hole + part.most, part.isPath === true];
      continue;
    }
    const reach = at + hole;
    let next = at;
    while (next <= reach && next < tokens.length && tokens[next]!.text !== part.word) next++;
    if (next <= reach && next < tokens.length) {
      if (isPath && !canBePath(source, tokens, at, next)) return undefined;
      [at, last, found, hole, isPath] = [next + 1, next, found + 1, 0, false];
    } else if (at >= tokens.length) {
      isCut = true;
      break;
    } else if (left > 0 && tokens[at + 1]?.text === part.word) {
      // One word too many.
      [at, last, found, hole, left] = [at + 2, at + 1, found + 1, 0, left - 1];
    } else if (left > 0 && isNear(part.word, tokens[at]!.text)) {
      [at, last, left] = [at + 1, at, left - 1];
    } else if (left > 0 && (mayDiffer || isStopword(part.word))) {
      // One word is wrong or missing: the next iteration finds out which.
      left--;
      mayDiffer &&= isStopword(part.word);
      if (!pattern.parts.some((other) => 'word' in other && other.word === tokens[at]!.text)) at++;
    } else {
      isCut = true;
      break;
    }
  }
  const isEnough = isCut
    ? found >= leastCutAt(source, tokens, last, pattern) &&
      found >= pattern.words * leastCut.share &&
      left === slips
    : found >= pattern.words - (slips - left);
  if (!isEnough || found === 0) return undefined;
  // A number at the end belongs to the message.
  if (!isCut && hole === 1 && tokens[last + 1] && /^\d+$/.test(tokens[last + 1]!.text)) last++;
  return {
    article: pattern.article,
    record: pattern.record,
    isReferral: pattern.isReferral,
    pattern: pattern.pattern,
    words: found,
    from: start,
    to: last,
  };
}

/** Returns how many words must match if the message breaks off after the token `last`. */
function leastCutAt(source: string, tokens: readonly Token[], last: number, { parts }: Pattern): number {
  const next = tokens[last + 1];
  const isHalf = next && parts.some((part) => 'word' in part && part.word.startsWith(next.text));
  const end = isHalf ? next.end : tokens[last]!.end;
  return /^ *(?:$|[^ \p{L}\p{N}])/u.test(source.slice(end)) ? leastCut.atEnd : leastCut.inText;
}

/** Whether the tokens from `from` to `to`, exclusive, can be a path: one word, or several with a slash between them. */
function canBePath(source: string, tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2) return true;
  return /[\\/]/.test(source.slice(tokens[from - 1]!.end, tokens[to]!.start));
}

/** Whether one word may be a typo of the other. */
function isNear(word: string, other: string): boolean {
  const allowed = Math.min(2, word.length / 4);
  return weightedEditDistance(word, other, allowed) <= allowed;
}
