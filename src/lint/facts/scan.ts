import { fold } from '../packs/fold.ts';
import type { Lexicon } from '../packs/lexicon.ts';
import type { Fact } from './fact.ts';
import type { SiteFacts } from './site-facts.ts';

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
  /** Stretches that are taken and not blanked yet. */
  taken: [start: number, end: number][];
  /** What the site adds. */
  site: SiteFacts;
  /** Whether the text has a digit at all: most readers need one. */
  hasDigit: boolean;
}

export type FactReader = (scan: Scan) => void;

export function createScan(text: string, lexicon: Lexicon, site: SiteFacts): Scan {
  return {
    lexicon,
    raw: text,
    rest: text,
    folded: fold(text),
    facts: [],
    taken: [],
    site,
    hasDigit: /\d/.test(text),
  };
}

type Values = Pick<Fact, 'kind' | 'values'> & Partial<Fact>;

/** Takes a stretch; with `values`, it is a fact. It is blanked by the next {@link blankTaken}. */
export function take(scan: Scan, start: number, end: number, values?: Values): void {
  scan.taken.push([start, end]);
  if (values) scan.facts.push({ raw: scan.raw.slice(start, end), start, end, soft: false, ...values });
}

/** Blanks what was taken. */
export function blankTaken(scan: Scan): void {
  if (scan.taken.length === 0) return;
  scan.taken.sort((a, b) => a[0] - b[0]);
  scan.rest = blank(scan.rest, scan.taken);
  scan.folded = blank(scan.folded, scan.taken);
  scan.taken = [];
}

function blank(text: string, spans: readonly (readonly [number, number])[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), '\0'.repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join('') + text.slice(at);
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
  blankTaken(scan);
}
