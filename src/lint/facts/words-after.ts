import type { Lexicon } from '../locales/lexicon.ts';
import type { Scan } from './scan.ts';

/** Text after a figure that counts nothing: the end of a sentence or a clause, but not the next figure of a list. */
const labelRe = /^(?:$|[.;:)!?](?!\d)|,\s?(?:\D|$))/;
const countedRe = /[\s\u00A0]*(\p{L}+)/uy;

/** Returns the word after a number that ends at `at`, or undefined if the clause ends there. */
export function countedAfter(scan: Scan, at: number): string | undefined {
  if (labelRe.test(scan.rest.slice(at, at + 3))) return undefined;
  countedRe.lastIndex = at;
  return countedRe.exec(scan.folded)?.[1] ?? '';
}

interface ScaleRes {
  plain: RegExp;
  /** The expressions if a word such as `of` precedes the scale. */
  linked: RegExp;
}

const scaleRes = new WeakMap<Lexicon, ScaleRes>();

/**
 * Returns the factor of the scale words after a number, and their end: `2 million`, `2 mil millones`. With `linked`,
 * another word may come before: `hundreds of thousands`.
 */
export function scaleAfter(scan: Scan, at: number, linked = false): { by: number; end: number } {
  const { scales, locale } = scan.lexicon;
  let res = scaleRes.get(scan.lexicon);
  if (!res) {
    const words = locale.dateWords.join('|');
    const gap = '[\\s\\u00A0\\u202F]+';
    res = {
      plain: new RegExp(`${gap}(\\p{L}+)`, 'uy'),
      linked: new RegExp(`${gap}(?:(?:${words})\\s)?(\\p{L}+)`, 'uy'),
    };
    scaleRes.set(scan.lexicon, res);
  }
  const expression = linked ? res.linked : res.plain;
  const found = { by: 1, end: at };
  for (let count = 0; count < 2; count++) {
    expression.lastIndex = found.end;
    const scale = scales.get(expression.exec(scan.folded)?.[1] ?? '');
    if (scale === undefined) break;
    found.by *= scale;
    found.end = expression.lastIndex;
  }
  return found;
}

/** Returns the fraction that words add to a number or its unit, and their end: `and a half`, `y cuarto`. */
export function partAfter(scan: Scan, at: number): { add: number; end: number } {
  const gap = /^\s+/.exec(scan.folded.slice(at, at + 4))?.[0].length ?? 0;
  if (gap > 0) {
    for (const [words, add] of Object.entries(scan.lexicon.locale.andParts)) {
      const end = at + gap + words.length;
      if (scan.folded.startsWith(words, at + gap) && !/[a-z]/.test(scan.folded[end] ?? ''))
        return { add, end };
    }
  }
  return { add: 0, end: at };
}
