import { currencyWords } from '../facts/currencies.ts';
import { unitWords } from '../facts/unit-words.ts';
import type { Measure } from '../facts/units.ts';
import { calendarNames, type CalendarNames } from './calendar-names.ts';
import { fold } from './fold.ts';
import type { Idiom, LocaleData } from './locale-data.ts';
import { localeDataOf } from './registry.ts';

export interface NumberPhrase {
  value: number;
  words: number;
  kind: 'cardinal' | 'ordinal' | 'multiple' | 'soft';
}

/** Locale data prepared for looking words up. All words are folded. */
export interface Lexicon extends CalendarNames {
  locale: LocaleData;
  /** First word → the number phrases that begin with it, longest first, as `[rest of the phrase, phrase]`. */
  numbers: ReadonlyMap<string, readonly [string, NumberPhrase][]>;
  scales: ReadonlyMap<string, number>;
  /** Words and phrases for spans of time → days. */
  spans: ReadonlyMap<string, readonly number[]>;
  /** Word → bit set of its {@link wordRoles}. */
  roles: ReadonlyMap<string, number>;
  /** Every word that can begin a number, a span, an article, an idiom or a phrase such as `hora y media`. */
  starts: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** First word → the idioms that begin with it, longest first. */
  idioms: ReadonlyMap<string, readonly [string, Idiom][]>;
  /** Unit names of one, two or three words → measure. */
  measures: ReadonlyMap<string, Measure>;
  /** Whether month names have a capital letter. Without one, the word is a different word. */
  capitalMonths: boolean;
  /** Words for the first day of a month. */
  firsts: readonly string[];
  functionWords: ReadonlySet<string>;
  keys: ReadonlyMap<string, string>;
}

/** Roles of a word: the beginning of a number, a weekday, a month, a word of a time of day. */
export const wordRoles = { number: 1, weekday: 2, month: 4, clock: 8 } as const;

const made = new Map<string, Lexicon>();

/** Returns the lexicon of a language. The result is cached. */
export function lexiconOf(lang: string): Lexicon {
  let lexicon = made.get(lang);
  if (!lexicon) made.set(lang, (lexicon = makeLexicon(localeDataOf(lang))));
  return lexicon;
}

function makeLexicon(locale: LocaleData): Lexicon {
  const numbers = numberPhrases(locale);
  const measures = measureWords(locale);
  const idioms = Map.groupBy(
    Object.entries(locale.idioms).sort(([a], [b]) => b.length - a.length),
    ([phrase]) => phrase.split(' ')[0]!,
  );
  const starts = new Set([
    ...idioms.keys(),
    ...numbers.keys(),
    ...Object.keys(locale.spans),
    ...locale.articles.map((article) => article.split(' ')[0]!),
    ...unitsOfTime(measures),
  ]);
  const dates = calendarNames(locale);
  return {
    locale,
    numbers,
    spans: new Map(Object.entries(locale.spans)),
    idioms,
    starts,
    roles: rolesOf([
      [wordRoles.number, starts],
      [wordRoles.weekday, [...dates.weekdays.keys(), ...dates.shortWeekdays.keys()]],
      [wordRoles.month, dates.months.keys()],
      [
        wordRoles.clock,
        [...locale.noon, ...locale.midnight, ...locale.clock.flatMap(({ words }) => formsOf(words))],
      ],
    ]),
    scales: new Map(Object.entries(locale.scales)),
    articles: new Set(locale.articles),
    measures,
    ...dates,
    capitalMonths: /^\p{Lu}/u.test(new Intl.DateTimeFormat(locale.lang, { month: 'long' }).format(0)),
    firsts: [...new Set(locale.ordinals(1).map(fold))],
    functionWords: new Set(locale.functionWords),
    keys: new Map(Object.entries(locale.keys).map(([name, key]) => [fold(name), key])),
  };
}

/** Returns the longest word that every match of a phrase contains: `past` of `{minutes} (?:minutes )?past {hour}`. */
export function longestWord(phrase: string): string {
  const needed = phrase.replace(/\{\w+\}|\([^)]*\)\??|\[[^\]]*\]|\w\?/g, ' ').match(/[a-z]+/g) ?? [''];
  return needed.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** Returns the forms of the longest word of a phrase: `hour` and `hours` of `hours?`. */
function formsOf(phrase: string): string[] {
  const word = longestWord(phrase);
  const end = new RegExp(`(?<![a-z])${word}([a-z])\\?`).exec(phrase)?.[1];
  return end === undefined ? [word] : [word, word + end];
}

/**
 * Adds a role to the first word of each name. If a name has letters other than a to z, the role is added to `''`,
 * which stands for every word.
 */
function rolesOf(lists: readonly (readonly [number, Iterable<string>])[]): Map<string, number> {
  const roles = new Map<string, number>();
  for (const [role, names] of lists)
    for (const name of names) {
      const word = /^[a-zß]+/.exec(name)?.[0] ?? '';
      roles.set(word, (roles.get(word) ?? 0) | role);
    }
  return roles;
}

/** A pound may be money or a weight. */
function measureWords(locale: LocaleData): Map<string, Measure> {
  const measures = new Map(currencyWords(locale));
  for (const [word, measure] of unitWords(locale)) {
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

function numberPhrases(locale: LocaleData): Lexicon['numbers'] {
  const byStart = new Map<string, Map<string, NumberPhrase>>();
  const add = (form: string, value: number, kind: NumberPhrase['kind']) => {
    const words = fold(form).split(/[\s-]+/);
    const rest = words.slice(1).join(' ');
    const phrases = byStart.get(words[0]!) ?? new Map<string, NumberPhrase>();
    if (!phrases.has(rest)) phrases.set(rest, { value, words: words.length, kind });
    byStart.set(words[0]!, phrases);
  };
  for (const [word, value] of Object.entries(locale.softWords)) add(word, value, 'soft');
  for (const [word, value] of Object.entries(locale.scales)) add(word, value, 'soft');
  for (const [word, value] of Object.entries(locale.multiples)) add(word, value, 'multiple');
  for (let n = 1; n <= 31; n++) for (const form of locale.ordinals(n)) add(form, n, 'ordinal');
  for (let n = 0; n <= 999; n++) for (const form of locale.cardinals(n)) add(form, n, 'cardinal');
  return new Map(
    [...byStart].map(([start, phrases]) => [start, [...phrases].sort((a, b) => b[1].words - a[1].words)]),
  );
}
