import type { Lexicon } from '../packs/lexicon.ts';
import { blankTaken, take, takeAll, type FactReader, type Scan } from './scan.ts';

const isoRe = /(?<![\w/-])(\d{4})([-/])(\d{2})\2(\d{2})(?![\w/-])/g;
const numericRe = /(?<![\w./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\w]|[./-]\d)/g;

interface Patterns {
  dayFirst: RegExp;
  monthFirst: RegExp;
  /** A month by its full name; short ones are other words too. */
  alone: RegExp;
}

const patterns = new WeakMap<Lexicon, Patterns>();

function patternsOf(lexicon: Lexicon): Patterns {
  let pattern = patterns.get(lexicon);
  if (!pattern) patterns.set(lexicon, (pattern = namedRes(lexicon)));
  return pattern;
}

/** Dates, as `2025-03-03`; what a date leaves out stays empty: `-03-03`, `2025-03-`. */
export const readDates: FactReader = (scan) => {
  readWeekdays(scan);
  readWholeDates(scan);
  readMonths(scan);
};

function readWholeDates(scan: Scan): void {
  const hasDay = scan.hasDigit || scan.lexicon.firsts.some((word) => scan.folded.includes(word));
  if (!hasDay) return;
  takeAll(scan, isoRe, ([, year, , month, day]) => {
    const values = dates(year, month, day);
    return values.length > 0 ? { kind: 'date', values } : 'skip';
  });
  takeAll(scan, numericRe, ([, a, , b, year]) => {
    const values = [...dates(year, b, a), ...dates(year, a, b)];
    return values.length > 0 ? { kind: 'date', values } : 'skip';
  });
  const pattern = patternsOf(scan.lexicon);
  const { months } = scan.lexicon;
  const named = (dayText: string | undefined, month: string, year: string | undefined) => {
    // A word for the day is one for the first.
    const day = dayText && (/^\d/.test(dayText) ? dayText : '1');
    const values = dates(year, String(months.get(month.replace(/\.$/, ''))), day);
    return values.length > 0 && (day ?? year) !== undefined ? ({ kind: 'date', values } as const) : 'skip';
  };
  takeAll(scan, pattern.dayFirst, ([, day, month, year]) => named(day, month!, year), 'folded');
  takeAll(scan, pattern.monthFirst, ([, month, day, year]) => named(day, month!, year), 'folded');
}

/** Months by themselves, by their full names: `in October`. */
function readMonths(scan: Scan): void {
  const { months, capitalMonths } = scan.lexicon;
  for (const { index, 0: word } of [...scan.folded.matchAll(patternsOf(scan.lexicon).alone)]) {
    const month = months.get(word)!;
    if (capitalMonths && !/\p{Lu}/u.test(scan.raw[index]!)) continue;
    const values = dates('', String(month));
    take(scan, index, index + word.length, { kind: 'date', values, soft: true, family: 'month' });
  }
  blankTaken(scan);
}

/** Days of the week, as `weekday-5`. */
function readWeekdays(scan: Scan): void {
  const { weekdays } = scan.lexicon;
  for (const { index, 0: word } of [...scan.folded.matchAll(/[a-z]{5,}(?:-feira)?/g)]) {
    const day = weekdays.get(word);
    if (day !== undefined)
      take(scan, index, index + word.length, { kind: 'date', values: [`weekday-${day}`] });
  }
  blankTaken(scan);
}

function dates(year = '', month = '', day = ''): string[] {
  const inRange =
    Number(month) >= 1 && Number(month) <= 12 && (day === '' || (Number(day) >= 1 && Number(day) <= 31));
  return inRange ? [[year, month.padStart(2, '0'), day && day.padStart(2, '0')].join('-')] : [];
}

function namedRes({ months, firsts, pack }: Lexicon): Patterns {
  const long = [...months.keys()].filter((name) => name.length >= 4);
  const month = `(${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z])\\.?`;
  const words = pack.dateWords.join('|');
  const suffix = `(?:${[...pack.ordinalSuffixes, 'o'].map((s) => s.replaceAll('.', '\\.')).join('|')})?`;
  const day = `(\\d{1,2}|(?<!-)(?:${firsts.join('|')}))`;
  const gap = `(?:,?\\s+(?:(?:${words})\\s+)?)`;
  return {
    // Some languages number their months.
    alone: long.length === 0 ? /(?!)/g : new RegExp(`(?<![a-z])(?:${long.join('|')})(?![a-z])`, 'g'),
    dayFirst: new RegExp(`(?<![\\w.,])${day}${suffix}${gap}${month}(?:${gap}(\\d{4})(?![\\d]))?`, 'g'),
    monthFirst: new RegExp(
      `(?<![a-z])${month}(?:\\s+${day}${suffix}(?![\\w%]|[.:,]\\d))?(?:${gap}(\\d{4})(?!\\d))?(?<=\\d|\\d${suffix}|${firsts.join('|')})`,
      'g',
    ),
  };
}
