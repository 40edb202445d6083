import { fold } from './fold.ts';
import type { LocaleData } from './locale-data.ts';

/** The source of a regular expression that never matches. */
const nothing = '(?!)';
/** A word that no text has: a Unicode noncharacter. */
const noWord = '\uFFFF';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

interface Marks {
  decimal: ',' | '.';
  group: readonly string[];
}

/**
 * Returns locale data for a language that has none of its own: digits, dates and units as `Intl` writes them in the
 * language. It has no words of any other language.
 */
export function makeNeutral(tag: string): LocaleData {
  return {
    lang: tag,
    name: tag === 'und' ? 'other language' : (languageNames.of(tag) ?? tag),
    ...marksOf(tag),
    strictMarks: false,
    cardinals: () => [],
    ordinals: () => [noWord],
    ordinalSuffixes: [],
    scales: scalesOf(tag),
    softWords: {},
    multiples: {},
    articles: [],
    andParts: {},
    spans: {},
    afterSpan: [],
    rangeWords: [noWord],
    outOf: [],
    minus: [],
    units: {},
    idioms: {},
    clock: [],
    percent: [],
    noon: [],
    midnight: [],
    am: nothing,
    pm: nothing,
    beforeTime: '',
    clockMark: '[:h]',
    oclock: '',
    months: {},
    weekdays: {},
    dateWords: [noWord],
    dayFirst: dayComesFirst(tag),
    keys: {},
    openingMarks: {},
    functionWords: [noWord],
    letters: /(?!)/g,
  };
}

/** Returns locale data with the marks of a region: Mexico writes 1,234.5, Spain writes 1.234,5. */
export function withRegion(locale: LocaleData, tag: string): LocaleData {
  const { decimal, group } = marksOf(tag);
  const isSame = decimal === locale.decimal;
  const others = locale.group.filter((mark) => mark !== decimal && !group.includes(mark));
  return {
    ...locale,
    lang: tag,
    decimal,
    group: [...group, ...others],
    strictMarks: locale.strictMarks && isSame,
    dayFirst: dayComesFirst(tag),
  };
}

function marksOf(tag: string): Marks {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true, numberingSystem: 'latn' }).formatToParts(
    1_234_567.5,
  );
  const mark = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value;
  const decimal = mark('decimal') === ',' ? ',' : '.';
  const group = mark('group') ?? (decimal === ',' ? '.' : ',');
  const spaces = ['\u00A0', '\u202F', ' '];
  return { decimal, group: spaces.includes(group) ? [group, ...spaces.filter((s) => s !== group)] : [group] };
}

/** Returns the words for a thousand, a million and so on, in all plural forms: `milioni`, `milione`. */
function scalesOf(tag: string): Record<string, number> {
  const format = new Intl.NumberFormat(tag, {
    notation: 'compact',
    compactDisplay: 'long',
    numberingSystem: 'latn',
  });
  return Object.fromEntries(
    [1e3, 1e6, 1e9, 1e12].flatMap((scale) =>
      [1, 2, 5, 20].flatMap((times) => {
        const parts = format.formatToParts(times * scale);
        const word = parts.find(({ type }) => type === 'compact')?.value;
        const digits = parts.find(({ type }) => type === 'integer')?.value;
        return word && digits ? [[fold(word), (times * scale) / Number(digits)]] : [];
      }),
    ),
  );
}

function dayComesFirst(tag: string): boolean {
  const parts = new Intl.DateTimeFormat(tag).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
}
