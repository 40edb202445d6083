import type { Lang } from '#i18n/languages.ts';
import { currencyWords } from '../facts/currencies.ts';
import { unitWords } from '../facts/unit-words.ts';
import type { Measure } from '../facts/units.ts';
import { fold } from './fold.ts';
import type { Idiom, Pack } from './pack.ts';
import { packs } from './registry.ts';

export interface NumberPhrase {
  value: number;
  words: number;
  kind: 'cardinal' | 'ordinal' | 'multiple' | 'soft';
}

/** A pack made ready for looking words up, all of them folded. */
export interface Lexicon {
  pack: Pack;
  /** First word → the phrases that begin with it, longest first, as `[rest of the phrase, phrase]`. */
  numbers: ReadonlyMap<string, readonly [string, NumberPhrase][]>;
  scales: ReadonlyMap<string, number>;
  /** Words and phrases for spans of time, in days. */
  spans: ReadonlyMap<string, readonly number[]>;
  /** Every word with which a number, a span, an article, an idiom or `hora y media` can begin: most words of a text do not. */
  starts: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** First word → the idioms that begin with it, longest first. */
  idioms: ReadonlyMap<string, readonly [string, Idiom][]>;
  /** Words of one, two or three parts → measure. */
  measures: ReadonlyMap<string, Measure>;
  months: ReadonlyMap<string, number>;
  /** Whether the names of months have a capital letter; a word without one is another word. */
  capitalMonths: boolean;
  /** Words for the first day of a month. */
  firsts: readonly string[];
  /** Long names, singular and plural; Monday is 1. */
  weekdays: ReadonlyMap<string, number>;
  functionWords: ReadonlySet<string>;
  keys: ReadonlyMap<string, string>;
}

const made = new Map<Lang, Lexicon>();

/** The lexicon of a language; made once. */
export function lexiconOf(lang: Lang): Lexicon {
  let lexicon = made.get(lang);
  if (!lexicon) made.set(lang, (lexicon = makeLexicon(packs[lang])));
  return lexicon;
}

function makeLexicon(pack: Pack): Lexicon {
  const numbers = numberPhrases(pack);
  const measures = measureWords(pack);
  const idioms = Map.groupBy(
    Object.entries(pack.idioms).sort(([a], [b]) => b.length - a.length),
    ([phrase]) => phrase.split(' ')[0]!,
  );
  return {
    pack,
    numbers,
    spans: new Map(Object.entries(pack.spans)),
    idioms,
    starts: new Set([
      ...idioms.keys(),
      ...numbers.keys(),
      ...Object.keys(pack.spans),
      ...pack.articles.map((article) => article.split(' ')[0]!),
      ...unitsOfTime(measures),
    ]),
    scales: new Map(Object.entries(pack.scales)),
    articles: new Set(pack.articles),
    measures,
    months: monthNames(pack),
    capitalMonths: /^\p{Lu}/u.test(new Intl.DateTimeFormat(pack.lang, { month: 'long' }).format(0)),
    firsts: [...new Set(pack.ordinals(1).map(fold))],
    weekdays: weekdayNames(pack),
    functionWords: new Set(pack.functionWords),
    keys: new Map(Object.entries(pack.keys).map(([name, key]) => [fold(name), key])),
  };
}

/** A pound is money or a weight. */
function measureWords(pack: Pack): Map<string, Measure> {
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

function numberPhrases(pack: Pack): Lexicon['numbers'] {
  const byStart = new Map<string, Map<string, NumberPhrase>>();
  const add = (form: string, value: number, kind: NumberPhrase['kind']) => {
    const words = fold(form).split(/[\s-]+/);
    const rest = words.slice(1).join(' ');
    const phrases = byStart.get(words[0]!) ?? new Map<string, NumberPhrase>();
    if (!phrases.has(rest)) phrases.set(rest, { value, words: words.length, kind });
    byStart.set(words[0]!, phrases);
  };
  for (const [word, value] of Object.entries(pack.softWords)) add(word, value, 'soft');
  for (const [word, value] of Object.entries(pack.multiples)) add(word, value, 'multiple');
  for (let n = 1; n <= 31; n++) for (const form of pack.ordinals(n)) add(form, n, 'ordinal');
  for (let n = 0; n <= 999; n++) for (const form of pack.cardinals(n)) add(form, n, 'cardinal');
  return new Map(
    [...byStart].map(([start, phrases]) => [start, [...phrases].sort((a, b) => b[1].words - a[1].words)]),
  );
}

function monthNames(pack: Pack): Map<string, number> {
  const names = new Map(Object.entries(pack.months));
  for (const style of ['long', 'short'] as const) {
    for (const part of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(pack.lang, { ...part, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month, 1));
        const name = parts.find(({ type }) => type === 'month')!.value;
        names.set(fold(name).replace(/\.$/, ''), month + 1);
      }
    }
  }
  return names;
}

function weekdayNames(pack: Pack): Map<string, number> {
  const format = new Intl.DateTimeFormat(pack.lang, { weekday: 'long', timeZone: 'UTC' });
  const names = new Map<string, number>();
  for (let day = 1; day <= 7; day++) {
    const name = fold(format.format(Date.UTC(2024, 0, day)));
    names.set(name, day).set(`${name}s`, day);
  }
  return names;
}
