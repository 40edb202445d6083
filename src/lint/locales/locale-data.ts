/** `around the clock` says 24 (hours) and 7 (days); `weekdays` says Monday, which is 1, and Friday. */
export interface Idiom {
  numbers?: readonly number[];
  weekdays?: readonly number[];
}

/** `half past {hour}` adds 30; with `{minutes}` in the words, `add` is 1 or -1 for each of them. */
export interface ClockPhrase {
  words: string;
  add: number;
}

/**
 * What the linter knows of a language: how its numbers, dates, times and keys are written, and by which words it is
 * recognised. Names of months, units and currencies come from `Intl`, number words from n2words; a pack adds what those
 * do not have. Words are in small letters; accents do not count when they are looked up.
 */
export interface LocaleData {
  /** BCP 47 tag. */
  lang: string;
  /** Name of the language in English, as messages say it. */
  name: string;
  decimal: ',' | '.';
  /** Marks between groups of three digits; the first one is the usual one. */
  group: readonly string[];
  /** Whether writers keep to these marks. In other languages the marks of English are seen too, so a numeral has two readings. */
  strictMarks: boolean;
  /** Every way to write a number from 0 to 999 in words. */
  cardinals: (n: number) => readonly string[];
  /** Every way to write an ordinal from 1 to 99 in words. */
  ordinals: (n: number) => readonly string[];
  /** What may follow the digits of an ordinal: `st`, `º`. */
  ordinalSuffixes: readonly string[];
  /** Words that multiply the number before them. */
  scales: Readonly<Record<string, number>>;
  /** Words that say a number in passing: `once`, `both`, `half`. They never have to be there in another language. */
  softWords: Readonly<Record<string, number>>;
  /** Words that multiply: `double`, `se triplica`. They need not be there either, but do not contradict each other. */
  multiples: Readonly<Record<string, number>>;
  /** Words, single ones and pairs, that are 1 only before a unit: `a day`, `a la semana`. */
  articles: readonly string[];
  /** What adds a part after a number or its unit: `and a half`. */
  andParts: Readonly<Record<string, number>>;
  /** Spans of time that have their own word or idiom, in days: a `quincena` is 14 or 15 of them. */
  spans: Readonly<Record<string, readonly number[]>>;
  /** What may follow a span of time and is nothing it counts: `a second later`. */
  afterSpan: readonly string[];
  /** Words between the ends of a range and before the last item of a list: `to`, `and`. */
  rangeWords: readonly string[];
  /** Words between a part and its whole: 7 days `sur` 7 are 7 days. */
  outOf: readonly string[];
  /** Words for the minus sign. They have other uses, so a number after one may be negative and need not. */
  minus: readonly string[];
  /**
   * Names of units that `Intl` does not give; values are units of `facts/unit-table.ts`. A name with a prefix, such as
   * `kilovatio`, is made from the plain one.
   */
  units: Readonly<Record<string, string>>;
  /** Idioms that say figures without naming them: the facts each stands for. They never have to be there in another language. */
  idioms: Readonly<Record<string, Idiom>>;
  /** Times of day in words, as regular expressions with `{hour}` and `{minutes}` in them, and the minutes they add to the hour. */
  clock: readonly ClockPhrase[];
  percent: readonly string[];
  noon: readonly string[];
  midnight: readonly string[];
  /** Written after a time, as regular expressions. */
  am: string;
  pm: string;
  /** Written before a time, as a regular expression: after `las`, `17.30` is one. Empty where no word is as sure. */
  beforeTime: string;
  /** What stands between hour and minute, as a regular expression. */
  clockMark: string;
  /** What follows a whole hour of 24, as a regular expression: `17 Uhr`. Empty where no word is as sure. */
  oclock: string;
  /** Names of months that `Intl` does not give: `setiembre`. Beginnings of names, as in `sept.`, are known. */
  months: Readonly<Record<string, number>>;
  /** Short names of weekdays that `Intl` does not give, Monday is 1; they count beside another weekday only: `segunda a sexta`. */
  weekdays: Readonly<Record<string, number>>;
  /** Words between day, month and year: `de`, `of`. */
  dateWords: readonly string[];
  /** Whether `3/4` is the third of April. */
  dayFirst: boolean;
  /** Key names of this language → the name used for comparing. */
  keys: Readonly<Record<string, string>>;
  /** Closing mark → the mark a question or an exclamation begins with, where the language has one. */
  openingMarks: Readonly<Record<string, string>>;
  /** Words that are frequent in this language. */
  functionWords: readonly string[];
  /** Letters that mark the language. */
  letters: RegExp;
}
