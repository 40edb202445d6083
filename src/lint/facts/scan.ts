import { fold } from '../packs/fold.ts';
import type { Lexicon } from '../packs/lexicon.ts';
import type { Fact } from './fact.ts';

/**
 * A text from which readers take the facts they know. What is taken is blanked, so that the next reader does not see it:
 * the digits of a telephone number are no number.
 */
export interface Scan {
  lexicon: Lexicon;
  /** The text, as it was. */
  raw: string;
  /** The text without what was taken; as long as `raw`. */
  rest: string;
  /** `rest`, folded. */
  folded: string;
  facts: Fact[];
  /** Whether the text has a digit at all: most readers need one. */
  hasDigit: boolean;
}

export type FactReader = (scan: Scan) => void;

export function createScan(text: string, lexicon: Lexicon): Scan {
  return { lexicon, raw: text, rest: text, folded: fold(text), facts: [], hasDigit: /\d/.test(text) };
}

type Values = Pick<Fact, 'kind' | 'values'> & Partial<Fact>;

/** Blanks a stretch; with `values`, it is a fact. */
export function take(scan: Scan, start: number, end: number, values?: Values): void {
  const blank = '\0'.repeat(end - start);
  scan.rest = scan.rest.slice(0, start) + blank + scan.rest.slice(end);
  scan.folded = scan.folded.slice(0, start) + blank + scan.folded.slice(end);
  if (values) scan.facts.push({ raw: scan.raw.slice(start, end), start, end, soft: false, ...values });
}

/**
 * Takes every match of a global expression that `read` gives values for. `'skip'` leaves the match alone, `undefined`
 * blanks it without a fact.
 */
export function takeAll(
  scan: Scan,
  expression: RegExp,
  read: (match: RegExpMatchArray) => Values | 'skip' | undefined,
  text: 'rest' | 'folded' = 'rest',
): void {
  for (const match of [...scan[text].matchAll(expression)]) {
    const values = read(match);
    if (values !== 'skip') take(scan, match.index, match.index + match[0].length, values);
  }
}
