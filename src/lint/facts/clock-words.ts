import { fold } from '../locales/fold.ts';
import { longestWord, type Lexicon } from '../locales/lexicon.ts';
import type { ClockPhrase } from '../locales/locale-data.ts';
import { takeAll, type FactReader } from './scan.ts';

interface Pattern {
  pattern: RegExp;
  /** A word that every match contains. Most texts do not have it, so they need no search. */
  word: string;
  add: number;
}

interface Clock {
  phrases: readonly Pattern[];
  /** Word or digits → number. */
  numbers: ReadonlyMap<string, number>;
}

const clocks = new WeakMap<Lexicon, Clock>();

/** Reads times of day in words: `half past eight` is 8:30 in the morning or in the evening, unless the text says which. */
export const readClockWords: FactReader = (scan) => {
  let clock = clocks.get(scan.lexicon);
  if (!clock) clocks.set(scan.lexicon, (clock = clockOf(scan.lexicon)));
  const { phrases, numbers } = clock;
  for (const { pattern, word, add } of phrases) {
    if (!scan.folded.includes(word)) continue;
    takeAll(
      scan,
      pattern,
      ({ groups = {} }) => {
        const hour = numbers.get(groups['hour']!)!;
        const minutes = groups['minutes'] === undefined ? add : add * numbers.get(groups['minutes'])!;
        const morning = (hour % 12) * 60 + minutes;
        const [isAm, isPm] = [groups['am'] !== undefined, groups['pm'] !== undefined];
        const halves = [...(isPm ? [] : [0]), ...(isAm ? [] : [720])];
        return { kind: 'time', values: halves.map((half) => (morning + half + 1440) % 1440) };
      },
      'folded',
    );
  }
};

function clockOf({ locale }: Lexicon): Clock {
  const numbers = new Map<string, number>();
  for (let n = 1; n <= 29; n++)
    for (const form of [String(n), ...locale.cardinals(n)]) numbers.set(fold(form), n);
  const upTo = (most: number) => [...numbers].filter(([, n]) => n <= most).map(([word]) => word);
  const alternatives = (words: string[]) => words.sort((a, b) => b.length - a.length).join('|');
  const hour = `(?<hour>${alternatives(upTo(12))})`;
  const minutes = `(?<minutes>${alternatives(upTo(29))})`;
  const half = `(?:\\s?(?:(?<am>${fold(locale.am)})|(?<pm>${fold(locale.pm)}))(?![a-z]))?`;
  const phrase = ({ words, add }: ClockPhrase): Pattern => {
    const source = words
      .replace('{hour}', hour)
      .replace('{minutes}', minutes)
      .replaceAll(' ', '[\\s\\u00A0-]+');
    return {
      add,
      word: longestWord(words),
      pattern: new RegExp(`(?<![a-z\\d])${source}(?![a-z\\d]|:\\d)${half}`, 'g'),
    };
  };
  return { numbers, phrases: locale.clock.map(phrase) };
}
