import { currencyWords } from '../facts/currencies.ts';
import { unitWords } from '../facts/unit-words.ts';
import type { Measure } from '../facts/units.ts';
import { fold } from './fold.ts';
import type { Idiom, LocaleData } from './locale-data.ts';
import { localeDataOf } from './registry.ts';

export interface NumberPhrase {
  value: number;
  words: number;
  kind: 'cardinal' | 'ordinal' | 'multiple' | 'soft';
}

/** A pack made ready for looking words up, all of them folded. */
export interface Lexicon {
  pack: LocaleData;
  /** First word → the phrases that begin with it, longest first, as `[rest of the phrase, phrase]`. */
  numbers: ReadonlyMap<string, readonly [string, NumberPhrase][]>;
  scales: ReadonlyMap<string, number>;
  /** Words and phrases for spans of time, in days. */
  spans: ReadonlyMap<string, readonly number[]>;
  /** Word → what it can be part of, as a sum of {@link wordRoles}. */
  roles: ReadonlyMap<string, number>;
  /** Every word with which a number, a span, an article, an idiom or `hora y media` can begin: most words of a text do not. */
  starts: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** First word → the idioms that begin with it, longest first. */
  idioms: ReadonlyMap<string, readonly [string, Idiom][]>;
  /** Words of one, two or three parts → measure. */
  measures: ReadonlyMap<string, Measure>;
  /** Names of months, short ones too. */
  months: ReadonlyMap<string, number>;
  /** Their full names; short ones are other words too. */
  longMonths: readonly string[];
  /** Whether the names of months have a capital letter; a word without one is another word. */
  capitalMonths: boolean;
  /** Words for the first day of a month. */
  firsts: readonly string[];
  /** Long names, singular and plural; Monday is 1. */
  weekdays: ReadonlyMap<string, number>;
  /** Short names, which are other words too. */
  shortWeekdays: ReadonlyMap<string, number>;
  /** Letters that stand for one day only: `L` in Spanish, but no `T` in English. */
  letterDays: ReadonlyMap<string, number>;
  functionWords: ReadonlySet<string>;
  keys: ReadonlyMap<string, string>;
}

/** What a word can be: the beginning of a number, a day of the week, a month, a word of the time of day. */
export const wordRoles = { number: 1, weekday: 2, month: 4, clock: 8 } as const;

const made = new Map<string, Lexicon>();

/** The lexicon of a language; made once. */
export function lexiconOf(lang: string): Lexicon {
  let lexicon = made.get(lang);
  if (!lexicon) made.set(lang, (lexicon = makeLexicon(localeDataOf(lang))));
  return lexicon;
}

function makeLexicon(pack: LocaleData): Lexicon {
  const numbers = numberPhrases(pack);
  const measures = measureWords(pack);
  const idioms = Map.groupBy(
    Object.entries(pack.idioms).sort(([a], [b]) => b.length - a.length),
    ([phrase]) => phrase.split(' ')[0]!,
  );
  const starts = new Set([
    ...idioms.keys(),
    ...numbers.keys(),
    ...Object.keys(pack.spans),
    ...pack.articles.map((article) => article.split(' ')[0]!),
    ...unitsOfTime(measures),
  ]);
  const dates = { ...monthNames(pack), ...weekdayNames(pack) };
  return {
    pack,
    numbers,
    spans: new Map(Object.entries(pack.spans)),
    idioms,
    starts,
    roles: rolesOf([
      [wordRoles.number, starts],
      [wordRoles.weekday, [...dates.weekdays.keys(), ...dates.shortWeekdays.keys()]],
      [wordRoles.month, dates.months.keys()],
      [
        wordRoles.clock,
        [...pack.noon, ...pack.midnight, ...pack.clock.flatMap(({ words }) => formsOf(words))],
      ],
    ]),
    scales: new Map(Object.entries(pack.scales)),
    articles: new Set(pack.articles),
    measures,
    ...dates,
    capitalMonths: /^\p{Lu}/u.test(new Intl.DateTimeFormat(pack.lang, { month: 'long' }).format(0)),
    firsts: [...new Set(pack.ordinals(1).map(fold))],
    functionWords: new Set(pack.functionWords),
    keys: new Map(Object.entries(pack.keys).map(([name, key]) => [fold(name), key])),
  };
}

/** Of the words every match of a phrase has, the longest: `past` of `{minutes} (?:minutes )?past {hour}`. */
export function longestWord(phrase: string): string {
  const needed = phrase.replace(/\{\w+\}|\([^)]*\)\??|\[[^\]]*\]|\w\?/g, ' ').match(/[a-z]+/g) ?? [''];
  return needed.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** The forms of the longest word of a phrase: `hour` and `hours` of `hours?`. */
function formsOf(phrase: string): string[] {
  const word = longestWord(phrase);
  const end = new RegExp(`(?<![a-z])${word}([a-z])\\?`).exec(phrase)?.[1];
  return end === undefined ? [word] : [word, word + end];
}

/** The first word of each name. A role with a name in other letters than these, every word has: `''` stands for it. */
function rolesOf(lists: readonly (readonly [number, Iterable<string>])[]): Map<string, number> {
  const roles = new Map<string, number>();
  for (const [role, names] of lists)
    for (const name of names) {
      const word = /^[a-zß]+/.exec(name)?.[0] ?? '';
      roles.set(word, (roles.get(word) ?? 0) | role);
    }
  return roles;
}

/** A pound is money or a weight. */
function measureWords(pack: LocaleData): Map<string, Measure> {
  const measures = new Map(currencyWords(pack));
  for (const [word, measure] of unitWords(pack)) {
    const money = measures.get(word);
    measures.set(
      word,
      money?.dimension === 'money' ? { ...measure, ids: [...measure.ids, ...money.ids] } : measure,
    );
  }
  return measures;
}

function unitsOfTime(measures: Lexicon['measures']): string[] {
  return [...measures].filter(([, { dimension }]) => dimension === 'time').map(([word]) => word);
}

function numberPhrases(pack: LocaleData): Lexicon['numbers'] {
  const byStart = new Map<string, Map<string, NumberPhrase>>();
  const add = (form: string, value: number, kind: NumberPhrase['kind']) => {
    const words = fold(form).split(/[\s-]+/);
    const rest = words.slice(1).join(' ');
    const phrases = byStart.get(words[0]!) ?? new Map<string, NumberPhrase>();
    if (!phrases.has(rest)) phrases.set(rest, { value, words: words.length, kind });
    byStart.set(words[0]!, phrases);
  };
  for (const [word, value] of Object.entries(pack.softWords)) add(word, value, 'soft');
  for (const [word, value] of Object.entries(pack.scales)) add(word, value, 'soft');
  for (const [word, value] of Object.entries(pack.multiples)) add(word, value, 'multiple');
  for (let n = 1; n <= 31; n++) for (const form of pack.ordinals(n)) add(form, n, 'ordinal');
  for (let n = 0; n <= 999; n++) for (const form of pack.cardinals(n)) add(form, n, 'cardinal');
  return new Map(
    [...byStart].map(([start, phrases]) => [start, [...phrases].sort((a, b) => b[1].words - a[1].words)]),
  );
}

/** The long names of a part of the date in `Intl`, and the short ones, each with its number from 1. */
function namesOf(
  pack: LocaleData,
  part: 'month' | 'weekday',
  style: 'long' | 'short' | 'narrow',
): [string, number][] {
  const shapes: Intl.DateTimeFormatOptions[] =
    part === 'month' ? [{ month: style }, { month: style, day: 'numeric' }] : [{ weekday: style }];
  const count = part === 'month' ? 12 : 7;
  return shapes.flatMap((shape) => {
    const format = new Intl.DateTimeFormat(pack.lang, { ...shape, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, i): [string, number] => {
      const date = part === 'month' ? Date.UTC(2024, i, 1) : Date.UTC(2024, 0, i + 1);
      const name = format.formatToParts(date).find(({ type }) => type === part)!.value;
      return [fold(name).replace(/\.$/, ''), i + 1];
    });
  });
}

/** Short names, and every beginning of a long one that no other name has: `sept`, `tues`. */
function shortNames(
  pack: LocaleData,
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
  for (const [name, number] of namesOf(pack, part, 'short')) names.set(name, number);
  return names;
}

const englishMonths = (
  'january february march april june july august september october november december'.split(' ') as string[]
).map((name, i): [string, number] => [name, i < 4 ? i + 1 : i + 2]);

function monthNames(pack: LocaleData): Pick<Lexicon, 'months' | 'longMonths'> {
  const long = [...namesOf(pack, 'month', 'long'), ...Object.entries(pack.months)];
  return {
    // Dates are left in English more often than other text.
    months: new Map([...englishMonths, ...shortNames(pack, 'month', long), ...long]),
    longMonths: long.map(([name]) => name).filter((name) => name.length >= 4),
  };
}

function weekdayNames(pack: LocaleData): Pick<Lexicon, 'weekdays' | 'shortWeekdays' | 'letterDays'> {
  const long = namesOf(pack, 'weekday', 'long');
  const weekdays = new Map(long.flatMap(([name, day]) => [[name, day] as const, [`${name}s`, day] as const]));
  const letters = namesOf(pack, 'weekday', 'narrow').map(
    ([letter, day]) => [letter.toUpperCase(), day] as const,
  );
  const letterDays = new Map(
    letters.filter(([letter]) => letters.filter(([other]) => other === letter).length === 1),
  );
  const shortWeekdays = new Map([...shortNames(pack, 'weekday', long), ...Object.entries(pack.weekdays)]);
  return { weekdays, shortWeekdays, letterDays };
}
