import { fold, plainDigits } from '../locales/fold.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import type { Fact } from './fact.ts';
import type { SiteFacts } from './site-facts.ts';

/**
 * A text that the fact readers process in turn. Each reader blanks the text it reads, so that the next one does not
 * see it: the digits of a telephone number are not a number.
 */
export interface Scan {
  lexicon: Lexicon;
  /** The original text. */
  raw: string;
  /** The text with the taken parts blanked; as long as `raw`. */
  rest: string;
  /** `rest`, folded. */
  folded: string;
  /** Words of the folded text that can belong to a number, a date or a weekday. Readers look at no others. */
  words: readonly MarkedWord[];
  /** Bit set of the `wordRoles` and {@link signs} in the text. */
  has: number;
  facts: Fact[];
  /** Spans that are taken and not yet blanked. */
  taken: [start: number, end: number][];
  /** The site's own ids and units. */
  site: SiteFacts;
  /** Whether the text has a digit, which most readers need. */
  hasDigit: boolean;
}

export interface MarkedWord {
  word: string;
  start: number;
  roles: number;
}

/** Contents of a text, found in one pass. Most readers can be skipped for most texts. */
interface Contents {
  /** The words that have a role. */
  words: MarkedWord[];
  /** Bit set of the roles of the words and of {@link signs}. */
  has: number;
}

/** Contents other than words: a digit, and a character that is neither a letter nor common punctuation. */
export const signs = { digit: 16, mark: 32 } as const;

const punctuation = new Set([...' \n\t\0.,;:!?()\'"’‘“”«»¿¡…\u00A0\uFFFC'].map((mark) => mark.charCodeAt(0)));

function contentsOf(folded: string, { roles }: Lexicon): Contents {
  const words: MarkedWord[] = [];
  let has = roles.get('') ?? 0;
  let start = -1;
  for (let i = 0; i <= folded.length; i++) {
    const code = folded.charCodeAt(i);
    if ((code >= 97 && code <= 122) || code === 0xdf) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      const word = folded.slice(start, i);
      const known = roles.get(word);
      if (known !== undefined) {
        words.push({ word, start, roles: known });
        has |= known;
      }
      start = -1;
    }
    if (code >= 48 && code <= 57) has |= signs.digit;
    else if (!punctuation.has(code)) has |= signs.mark;
  }
  return { words, has };
}

export type FactReader = (scan: Scan) => void;

export function createScan(raw: string, lexicon: Lexicon, site: SiteFacts): Scan {
  const text = plainDigits(raw);
  const folded = fold(text);
  const { words, has } = contentsOf(folded, lexicon);
  return {
    lexicon,
    raw,
    rest: text,
    folded,
    words,
    has,
    facts: [],
    taken: [],
    site,
    hasDigit: (has & signs.digit) > 0,
  };
}

type Values = Pick<Fact, 'kind' | 'values'> & Partial<Fact>;

/** Takes a span. With `values`, the span is a fact. {@link blankTaken} blanks it. */
export function take(scan: Scan, start: number, end: number, values?: Values): void {
  scan.taken.push([start, end]);
  if (values) scan.facts.push({ raw: scan.raw.slice(start, end), start, end, soft: false, ...values });
}

/** Blanks the taken spans. */
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
 * Takes every match of a global expression for which `read` returns values. If it returns `'skip'`, the match stays;
 * if it returns undefined, the match is blanked without a fact.
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
