import { atomMark } from '../document.ts';
import { wordRoles, type Lexicon } from '../locales/lexicon.ts';
import type { Fact } from './fact.ts';
import { blankTaken, take, type FactReader, type Scan } from './scan.ts';

interface Named {
  start: number;
  end: number;
  day: number;
  isShort: boolean;
}

interface Patterns {
  names: RegExp;
  /** Text between two days of a range or a list: `–`, `to`, `, `. */
  link: RegExp;
}

const patterns = new WeakMap<Lexicon, Patterns>();

/** Reads days of the week as `weekday-5`, and the days between the ends of a range. */
export const readWeekdays: FactReader = (scan) => {
  let pattern = patterns.get(scan.lexicon);
  if (!pattern) patterns.set(scan.lexicon, (pattern = patternsOf(scan.lexicon)));
  const { names, link } = pattern;
  const found = (scan.has & wordRoles.weekday) > 0 ? findNames(scan, names) : [];
  let between: readonly string[] = [];
  for (const [i, each] of found.entries()) {
    const { start, end, day } = each;
    const [before, after] = [found[i - 1], found[i + 1]];
    const gap = after && scan.folded.slice(end, after.start);
    const isIn = [before && scan.folded.slice(before.end, start), gap].some((text) => link.test(text ?? ''));
    if (each.isShort && !isIn && !isTold(scan, each)) continue;
    const isFrom = after !== undefined && /^[^,&/]*$/.test(gap!) && link.test(gap!);
    if (isFrom) between = daysBetween(day, after.day);
    take(scan, start, end, { kind: 'date', values: [`weekday-${day}`], between });
    if (!isFrom) between = [];
  }
  blankTaken(scan);
  readLetterRanges(scan);
};

const letterRe = /(?<![\p{L}\d])([A-Z])\s?[-–—]\s?([A-Z])(?![\p{L}\d])/gu;

/** Reads ranges of one-letter days, such as `L-V`, Monday to Friday. Only letters that stand for a single day are read. */
function readLetterRanges(scan: Scan): void {
  const { letterDays } = scan.lexicon;
  if (!/[-–—]/.test(scan.rest)) return;
  for (const { index, 0: raw, 1: from = '', 2: to = '' } of [...scan.rest.matchAll(letterRe)]) {
    const [first, last] = [letterDays.get(from), letterDays.get(to)];
    if (first === undefined || last === undefined || first === last) continue;
    const place = {
      kind: 'date',
      soft: true,
      family: 'weekdays',
      between: daysBetween(first, last),
    } as const;
    for (const day of [first, last])
      take(scan, index, index + raw.length, { ...place, values: [`weekday-${day}`] });
  }
  blankTaken(scan);
}

function findNames(scan: Scan, names: RegExp): Named[] {
  const { weekdays, shortWeekdays, capitalMonths } = scan.lexicon;
  const found: Named[] = [];
  for (const { index: start, 0: word } of scan.folded.matchAll(names)) {
    const long = weekdays.get(word);
    const day = long ?? shortWeekdays.get(word);
    const end = start + word.length;
    if (day === undefined || (long === undefined && capitalMonths && !/\p{Lu}/u.test(scan.raw[start]!)))
      continue;
    found.push({ start, end, day, isShort: long === undefined });
  }
  return found;
}

function patternsOf({ weekdays, shortWeekdays, locale }: Lexicon): Patterns {
  const names = [...weekdays.keys(), ...shortWeekdays.keys()].sort((a, b) => b.length - a.length);
  const any = `(?:${names.join('|')})`;
  const words = locale.rangeWords.join('|');
  return {
    // After a hyphen, a name is a day only if it ends a range: `Mon-Fri`.
    names: new RegExp(`(?<![\\p{L}\\d])(?<!(?<!${any}\\.?)-)${any}(?![\\p{L}\\d]|-\\p{L}{5})`, 'gu'),
    link: new RegExp(`^\\.?(?:\\s?[-–—/,&]\\s?|,?\\s(?:${words})\\s)(?:\\p{L}{1,3}\\s)?$`, 'u'),
  };
}

/**
 * Tells whether a short name is a day and not another word: it has a point in mid-sentence, or a date or a time
 * follows. A function word, such as German `Mit`, is another word.
 */
function isTold({ raw, folded, lexicon }: Scan, { start, end }: Named): boolean {
  if (lexicon.functionWords.has(folded.slice(start, end))) return false;
  const after = raw.slice(end, end + 4);
  return !/\d\s?$/.test(raw.slice(0, start)) && /^\.(?:\s?[\p{Ll},;)–-])|^[.,]?[\s\u00A0]\d/u.test(after);
}

/** Returns the days between the ends of a range: Tuesday for `Monday to Wednesday`. */
function daysBetween(from: number, to: number): string[] {
  const count = (to - from + 7) % 7;
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) => `weekday-${((from + i) % 7) + 1}`);
}

const besideRe = new RegExp(`^[\\s\\u00A0,.()${atomMark}]*(?:\\p{L}{1,3}[\\s\\u00A0])?$`, 'u');

/** Removes days of the week next to the date that they fall on. A day that does not fall on that date stays. */
export function settleWeekdays(scan: Scan): void {
  const dates = scan.facts.filter(
    ({ kind, values }) => kind === 'date' && /\d-\d\d$/.test(String(values[0])),
  );
  if (dates.length === 0) return;
  for (const fact of scan.facts) {
    if (fact.soft || !String(fact.values[0]).startsWith('weekday-')) continue;
    const date = dates.find((each) => {
      const [first, second] = each.start < fact.start ? [each, fact] : [fact, each];
      return second.start - first.end < 8 && besideRe.test(scan.raw.slice(first.end, second.start));
    });
    if (date && fallsOn(date, fact)) Object.assign(fact, { soft: true, family: 'weekday' });
  }
}

function fallsOn({ values }: Fact, weekday: Fact): boolean {
  return values.some((value) => {
    const [year = '', month, day] = String(value).split('-');
    if (year === '') return true;
    const number = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay() || 7;
    return weekday.values.includes(`weekday-${number}`);
  });
}
