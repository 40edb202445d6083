import type { Lexicon } from '../locales/lexicon.ts';
import type { Scan } from './scan.ts';

/** What follows a figure that counts nothing: the end of the sentence or of the clause, but not the next one of a list. */
const labelRe = /^(?:$|[.;:)!?](?!\d)|,\s?(?:\D|$))/;
const countedRe = /[\s\u00A0]*(\p{L}+)/uy;

/** The word after a number that ends at `at`; none where the clause ends there. */
export function countedAfter(scan: Scan, at: number): string | undefined {
  if (labelRe.test(scan.rest.slice(at, at + 3))) return undefined;
  countedRe.lastIndex = at;
  return countedRe.exec(scan.folded)?.[1] ?? '';
}

interface ScaleRes {
  plain: RegExp;
  /** With a word such as `of` before the scale. */
  linked: RegExp;
}

const scaleRes = new WeakMap<Lexicon, ScaleRes>();

/**
 * `2 million`, `2 mil millones`: what the words after a number multiply it by. With `linked`, a word may stand between:
 * `hundreds of thousands`.
 */
export function scaleAfter(scan: Scan, at: number, linked = false): { by: number; end: number } {
  const { scales, pack } = scan.lexicon;
  let res = scaleRes.get(scan.lexicon);
  if (!res) {
    const words = pack.dateWords.join('|');
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

/** `and a half`, `y cuarto`: what is added after a number or after its unit. */
export function partAfter(scan: Scan, at: number): { add: number; end: number } {
  const gap = /^\s+/.exec(scan.folded.slice(at, at + 4))?.[0].length ?? 0;
  if (gap > 0) {
    for (const [words, add] of Object.entries(scan.lexicon.pack.andParts)) {
      const end = at + gap + words.length;
      if (scan.folded.startsWith(words, at + gap) && !/[a-z]/.test(scan.folded[end] ?? ''))
        return { add, end };
    }
  }
  return { add: 0, end: at };
}
