/** An idiom that stands for figures: `around the clock` is 24 (hours) and 7 (days), `weekdays` is Monday (1) and Friday. */
export interface Idiom {
  numbers?: readonly number[];
  weekdays?: readonly number[];
}

/** A time in words: `half past {hour}` adds 30 minutes. If the words contain `{minutes}`, `add` is the sign, 1 or -1. */
export interface ClockPhrase {
  words: string;
  add: number;
}

/**
 * The linter's knowledge of a language: how its numbers, dates, times and keys are written, and which words identify
 * it. Names of months, units and currencies come from `Intl`, number words from n2words; locale data adds what those
 * lack. Words are in lower case. Lookups ignore accents.
 */
export interface LocaleData {
  /** BCP 47 tag. */
  lang: string;
  /** English name of the language, used in messages. */
  name: string;
  decimal: ',' | '.';
  /** Marks between groups of three digits, the usual one first. */
  group: readonly string[];
  /**
   * Whether writers use only these marks. Writers of other languages also use the English marks, so a numeral may
   * have two readings.
   */
  strictMarks: boolean;
  /** Every way to write a number from 0 to 999 in words. */
  cardinals: (n: number) => readonly string[];
  /** Every way to write an ordinal from 1 to 99 in words. */
  ordinals: (n: number) => readonly string[];
  /** What may follow the digits of an ordinal: `st`, `º`. */
  ordinalSuffixes: readonly string[];
  /** Words that multiply the number before them. */
  scales: Readonly<Record<string, number>>;
  /** Soft number words: `once`, `both`, `half`. A translation may leave them out. */
  softWords: Readonly<Record<string, number>>;
  /** Words that multiply: `double`, `se triplica`. A translation may leave them out, but must not contradict them. */
  multiples: Readonly<Record<string, number>>;
  /** Single words and pairs that are 1, only before a unit: `a day`, `a la semana`. */
  articles: readonly string[];
  /** Words that add a part after a number or its unit: `and a half`. */
  andParts: Readonly<Record<string, number>>;
  /** Words and idioms for spans of time, in days: a `quincena` is 14 or 15. */
  spans: Readonly<Record<string, readonly number[]>>;
  /** Words that may follow a span of time without being counted: `a second later`. */
  afterSpan: readonly string[];
  /** Words between the ends of a range and before the last item of a list: `to`, `and`. */
  rangeWords: readonly string[];
  /** Words between a part and its whole: `7 jours sur 7` is 7 days. */
  outOf: readonly string[];
  /** Words for the minus sign. They have other meanings, so a number after one may be negative or positive. */
  minus: readonly string[];
  /**
   * Names of units that `Intl` does not have. The values are ids in `facts/unit-table.ts`. Names with a prefix, such
   * as `kilovatio`, are derived from the plain name.
   */
  units: Readonly<Record<string, string>>;
  /** Idioms that stand for figures, with the facts of each. A translation may leave them out. */
  idioms: Readonly<Record<string, Idiom>>;
  /** Times of day in words: regular expressions with `{hour}` and `{minutes}`, and the minutes they add to the hour. */
  clock: readonly ClockPhrase[];
  percent: readonly string[];
  noon: readonly string[];
  midnight: readonly string[];
  /** Text after a time, as regular expressions. */
  am: string;
  pm: string;
  /** Text before a time, as a regular expression: `17.30` after `las` is a time. Empty if no word is certain. */
  beforeTime: string;
  /** Text between hour and minute, as a regular expression. */
  clockMark: string;
  /** Text after a full hour of the 24-hour clock, as a regular expression: `17 Uhr`. Empty if no word is certain. */
  oclock: string;
  /** Month names that `Intl` does not have: `setiembre`. Abbreviations such as `sept.` are derived. */
  months: Readonly<Record<string, number>>;
  /** Short weekday names that `Intl` does not have; Monday is 1. They count only next to another weekday: `segunda a sexta`. */
  weekdays: Readonly<Record<string, number>>;
  /** Words between day, month and year: `de`, `of`. */
  dateWords: readonly string[];
  /** Whether the day comes first: `3/4` is the third of April. */
  dayFirst: boolean;
  /** Key names of this language → the name used for comparing. */
  keys: Readonly<Record<string, string>>;
  /** Closing mark → opening mark, if questions or exclamations of the language begin with one. */
  openingMarks: Readonly<Record<string, string>>;
  /** Frequent words of the language. */
  functionWords: readonly string[];
  /** Letters that are typical of the language. */
  letters: RegExp;
}
