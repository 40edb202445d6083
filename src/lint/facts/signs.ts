import type { Lexicon } from '../locales/lexicon.ts';
import type { Scan } from './scan.ts';

const signRe = /(?:^|[\s\u00A0([:;=“"|«¿<>≤≥~±])([-−–+])$/u;
const minusWords = new WeakMap<Lexicon, RegExp>();

export interface Sign {
  start: number;
  isMinus: boolean;
}

/**
 * Returns the sign that touches a number starting at `at`. A dash between two numbers is not a sign: `5 -10` is a
 * range. U+2212 is always a minus, except between two numbers.
 */
export function signBefore({ rest }: Scan, at: number): Sign | undefined {
  const before = rest.slice(Math.max(0, at - 12), at);
  const sign = signRe.exec(before)?.[1];
  if (sign === undefined || /[\d\0)][\s\u00A0]*.$/u.test(before)) return undefined;
  return { start: at - 1, isMinus: sign !== '+' };
}

/** Tells whether a word for the minus sign precedes a number starting at `at`. The word may have another meaning. */
export function hasMinusWord(scan: Scan, at: number): boolean {
  const { minus } = scan.lexicon.locale;
  let expression = minusWords.get(scan.lexicon);
  if (!expression)
    minusWords.set(scan.lexicon, (expression = new RegExp(`(?<!\\p{L})(?:${minus.join('|')})\\s$`, 'u')));
  return minus.length > 0 && expression.test(scan.folded.slice(Math.max(0, at - 12), at));
}
