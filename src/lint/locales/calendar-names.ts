import { fold } from './fold.ts';
import type { LocaleData } from './locale-data.ts';

/** The names of months and weekdays in a language, from `Intl` and its locale data. All are folded. */
export interface CalendarNames {
  /** Month names, full and short → number. */
  months: ReadonlyMap<string, number>;
  /** Full month names → number. Short names are also other words. */
  longMonths: readonly string[];
  /** Full weekday names, singular and plural → number. Monday is 1. */
  weekdays: ReadonlyMap<string, number>;
  /** Short weekday names → number. They are also other words. */
  shortWeekdays: ReadonlyMap<string, number>;
  /** Letters that stand for a single weekday → number: `L` in Spanish, but not `T` in English. */
  letterDays: ReadonlyMap<string, number>;
}

export function calendarNames(locale: LocaleData): CalendarNames {
  return { ...monthNames(locale), ...weekdayNames(locale) };
}

/** Returns the full and short names of a date part in `Intl`, each with its number from 1. */
function namesOf(
  locale: LocaleData,
  part: 'month' | 'weekday',
  style: 'long' | 'short' | 'narrow',
): [string, number][] {
  const shapes: Intl.DateTimeFormatOptions[] =
    part === 'month' ? [{ month: style }, { month: style, day: 'numeric' }] : [{ weekday: style }];
  const count = part === 'month' ? 12 : 7;
  return shapes.flatMap((shape) => {
    const format = new Intl.DateTimeFormat(locale.lang, { ...shape, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, i): [string, number] => {
      const date = part === 'month' ? Date.UTC(2024, i, 1) : Date.UTC(2024, 0, i + 1);
      const name = format.formatToParts(date).find(({ type }) => type === part)!.value;
      return [fold(name).replace(/\.$/, ''), i + 1];
    });
  });
}

/** Returns short names and every unambiguous abbreviation of a full name: `sept`, `tues`. */
function shortNames(
  locale: LocaleData,
  part: 'month' | 'weekday',
  long: readonly [string, number][],
): Map<string, number> {
  const names = new Map<string, number>();
  for (const [name, number] of long) {
    for (let length = 3; length < Math.min(name.length, 6); length++) {
      const start = name.slice(0, length);
      if (long.every(([other, n]) => n === number || !other.startsWith(start))) names.set(start, number);
    }
  }
  for (const [name, number] of namesOf(locale, part, 'short')) names.set(name, number);
  return names;
}

const englishMonths = (
  'january february march april june july august september october november december'.split(' ') as string[]
).map((name, i): [string, number] => [name, i < 4 ? i + 1 : i + 2]);

function monthNames(locale: LocaleData): Pick<CalendarNames, 'months' | 'longMonths'> {
  const long = [...namesOf(locale, 'month', 'long'), ...Object.entries(locale.months)];
  return {
    // English dates stay untranslated more often than other text.
    months: new Map([...englishMonths, ...shortNames(locale, 'month', long), ...long]),
    longMonths: long.map(([name]) => name).filter((name) => name.length >= 4),
  };
}

function weekdayNames(locale: LocaleData): Pick<CalendarNames, 'weekdays' | 'shortWeekdays' | 'letterDays'> {
  const long = namesOf(locale, 'weekday', 'long');
  const weekdays = new Map(long.flatMap(([name, day]) => [[name, day] as const, [`${name}s`, day] as const]));
  const letters = namesOf(locale, 'weekday', 'narrow').map(
    ([letter, day]) => [letter.toUpperCase(), day] as const,
  );
  const letterDays = new Map(
    letters.filter(([letter]) => letters.filter(([other]) => other === letter).length === 1),
  );
  const shortWeekdays = new Map([...shortNames(locale, 'weekday', long), ...Object.entries(locale.weekdays)]);
  return { weekdays, shortWeekdays, letterDays };
}
