import { wordRoles, type Lexicon } from '../locales/lexicon.ts';
import { blankTaken, take, takeAll, type FactReader, type Scan } from './scan.ts';
import { readWeekdays, settleWeekdays } from './weekdays.ts';

const isoRe = /(?<![\w/-])(\d{4})([-/])(\d{2})\2(\d{2})(?![\w/-])/g;
const numericRe = /(?<![\w./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w]|[./-]\d)/g;
const monthRe = /(?<![\w./-])(0?[1-9]|1[0-2])\/((?:19|20)\d{2})(?![\w]|[./-]\d)/g;

interface Patterns {
  dayFirst: RegExp;
  monthFirst: RegExp;
  /** Matches a full month name. Short names are also other words. */
  alone: RegExp;
  /** Matches a day in a list of days. */
  day: RegExp;
}

const patterns = new WeakMap<Lexicon, Patterns>();

/** Reads dates as `2025-03-03`. Missing parts are empty: `-03-03`, `2025-03-`. */
export const readDates: FactReader = (scan) => {
  readWeekdays(scan);
  const from = scan.facts.length;
  readNumericDates(scan);
  const hasMonth = (scan.has & wordRoles.month) > 0;
  if (hasMonth) readNamedDates(scan);
  shareYears(scan, from);
  settleWeekdays(scan);
  if (hasMonth) readMonths(scan);
};

function readNumericDates(scan: Scan): void {
  if (!scan.hasDigit) return;
  const read = (values: string[]) => (values.length > 0 ? ({ kind: 'date', values } as const) : 'skip');
  takeAll(scan, isoRe, ([, year, , month, day]) => read(dates(year, month, day)));
  takeAll(scan, numericRe, ([raw, a = '', mark, b = '', end = '']) => {
    // A two-digit year may belong to a version or a list, so points are accepted only in the form 31.12.24.
    if (end.length === 2 && (mark === '-' || (mark === '.' && !/^\d\d\.\d\d/.test(raw)))) return 'skip';
    const year = end.length === 2 ? century(end) : end;
    return read([...dates(year, b, a), ...(mark === '.' ? [] : dates(year, a, b))]);
  });
  takeAll(scan, monthRe, ([, month, year]) => read(dates(year, month)));
}

function century(year: string): string {
  return (Number(year) < 70 ? '20' : '19') + year;
}

/** Reads dates with a month name, for one day or several: `March 3–7, 2025`. */
function readNamedDates(scan: Scan): void {
  const { months, firsts, capitalMonths } = scan.lexicon;
  if (!scan.hasDigit && !firsts.some((word) => scan.folded.includes(word))) return;
  let pattern = patterns.get(scan.lexicon);
  if (!pattern) patterns.set(scan.lexicon, (pattern = namedRes(scan.lexicon)));
  for (const order of ['dayFirst', 'monthFirst'] as const) {
    for (const match of [...scan.folded.matchAll(pattern[order])]) {
      const { days = '', month = '', year = '' } = match.groups!;
      if (days === '' && year === '') continue;
      if (capitalMonths && !/\p{Lu}/u.test(scan.raw[match.index + match[0].indexOf(month)]!)) continue;
      const number = String(months.get(month));
      const end = match.index + match[0].length;
      const listed = [...days.matchAll(pattern.day)];
      const at = match.index + (order === 'dayFirst' ? 0 : match[0].indexOf(days, month.length));
      const values = (day: string) => dates(year, number, /^\d/.test(day) ? day : '1');
      if (days === '') take(scan, match.index, end, { kind: 'date', values: dates(year, number) });
      else if (listed.some(([day]) => values(day).length === 0)) continue;
      const list = listed.length > 1 ? { list: listed } : {};
      for (const [i, { 0: day, index }] of listed.entries()) {
        const isFirst = i === 0;
        const isLast = i === listed.length - 1;
        const start = isFirst && order === 'monthFirst' ? match.index : at + index;
        take(scan, start, isLast ? end : at + index + day.length, {
          kind: 'date',
          values: values(day),
          ...list,
        });
      }
    }
    blankTaken(scan);
  }
}

/** Gives a date without a year the year of the date after it: `from March 3 to April 2, 2025`. */
function shareYears(scan: Scan, from: number): void {
  const found = scan.facts.slice(from).sort((a, b) => a.start - b.start);
  for (const [i, fact] of found.entries()) {
    const next = found[i + 1];
    const year = /^(\d{4})-/.exec(String(next?.values[0]))?.[1];
    if (!next || !year || !String(fact.values[0]).startsWith('-') || next.start - fact.end > 12) continue;
    fact.values = [...fact.values, ...fact.values.map((value) => `${year}${value}`)];
  }
}

/** Reads full month names without a day: `in October`. */
function readMonths(scan: Scan): void {
  const { months, capitalMonths } = scan.lexicon;
  let pattern = patterns.get(scan.lexicon);
  if (!pattern) patterns.set(scan.lexicon, (pattern = namedRes(scan.lexicon)));
  for (const { index, 0: word } of [...scan.folded.matchAll(pattern.alone)]) {
    if (capitalMonths && !/\p{Lu}/u.test(scan.raw[index]!)) continue;
    const values = dates('', String(months.get(word)));
    take(scan, index, index + word.length, { kind: 'date', values, soft: true, family: 'month' });
  }
  blankTaken(scan);
}

function dates(year = '', month = '', day = ''): string[] {
  const inRange =
    Number(month) >= 1 && Number(month) <= 12 && (day === '' || (Number(day) >= 1 && Number(day) <= 31));
  return inRange ? [[year, month.padStart(2, '0'), day && day.padStart(2, '0')].join('-')] : [];
}

/** Tells whether a language writes a point after the day: `5. März`. */
function writesDot(lang: string): boolean {
  return new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long' }).format(0).includes('1.');
}

function namedRes({ months, longMonths, firsts, functionWords, locale }: Lexicon): Patterns {
  const month = `(?<month>${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z])\\.?`;
  const words = locale.dateWords.join('|');
  const suffix = `(?:${[...locale.ordinalSuffixes, 'o', ...(writesDot(locale.lang) ? ['.'] : [])].map((s) => s.replaceAll('.', '\\.')).join('|')})?`;
  const one = `(?:\\d{1,2}|(?<!-)(?:${firsts.join('|')}))`;
  const gap = `(?:,?\\s+(?:(?:${words})\\s+)?)`;
  const dash = '\\s?[-–—/&]\\s?';
  const link = `(?:${dash}|,\\s|,?\\s(?:${locale.rangeWords.join('|')})\\s(?:(?:${words})\\s)?)`;
  const year = `(?:${gap}(?<year>\\d{4})(?!\\d))?`;
  const afterDay = `(?![\\w%]|[.:,/]\\d)`;
  // In `March 3 and 5 people`, 5 is not a day. After a word, the last number is a day only if no noun follows that it may
  // count.
  const after = `(?=,?\\s*\\d{4}(?!\\d)|[\\s\\u00A0]*(?:$|[^\\s\\p{L}\\d]|(?:${[...functionWords].join('|')})(?!\\p{L})))`;
  const more = `(?:${dash}${one}${suffix}${afterDay}|${link}${one}${suffix}${afterDay}${after})`;
  return {
    // Some languages use numbers for their months.
    alone:
      longMonths.length === 0 ? /(?!)/g : new RegExp(`(?<![a-z])(?:${longMonths.join('|')})(?![a-z])`, 'g'),
    dayFirst: new RegExp(
      `(?<![\\w.,])(?<days>${one}${suffix}(?:${link}${one}${suffix})*)${gap}${month}${year}`,
      'gu',
    ),
    monthFirst: new RegExp(
      `(?<![a-z])${month}(?:\\s+(?<days>${one}${suffix}${afterDay}${more}*))?${year}(?<=\\d|\\d${suffix}|${firsts.join('|')})`,
      'gu',
    ),
    day: new RegExp(one, 'g'),
  };
}
