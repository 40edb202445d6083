import type { Random } from '../content/random.ts';
import { stretches } from './page.ts';
import { inLine, one, type Plant } from './plant.ts';
import { words, type Words } from './words.ts';

/** Replaces one match of an expression in the prose. */
function swap(
  expression: RegExp,
  by: (text: string, random: Random, words: Words) => string | undefined,
): Plant {
  return (page, random) => {
    const known = words[page.pair.target.lang.split('-')[0]!];
    const found = one(stretches(page, expression), random);
    const text = found && known && by(found.text, random, known);
    return found && text !== undefined && text !== found.text ? inLine(page, found, text) : undefined;
  };
}

/** Replaces one of the words of a list by another one of it, written alike. */
function otherWord(list: (words: Words) => readonly (readonly string[])[], before = ''): Plant {
  return (page, random) => {
    const known = words[page.pair.target.lang.split('-')[0]!];
    if (!known) return undefined;
    const groups = list(known);
    const all = groups.flat();
    const re = new RegExp(`${before}(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    const found = one(stretches(page, re), random);
    if (!found) return undefined;
    const group = groups.find((each) => each.includes(found.text))!;
    const at = group.indexOf(found.text);
    const other = random.pick(groups.filter((each) => each !== group && each.length > at));
    return inLine(page, found, other[at]!);
  };
}

const digit = (text: string, random: Random) => {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = random.pick(places);
  const to = (Number(text[at]) + random.whole(1, 8)) % 10 || 9;
  return String(to) === text[at] ? undefined : text.slice(0, at) + to + text.slice(at + 1);
};

const plainNumber = /(?<![\p{L}\d.,:/#§$€£+_-])\d{1,4}(?![\p{L}\d]|[.,:/_-]\d|[.)]\s*$|%)/gu;

const saysOrdinal = (text: string) =>
  /\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th))\b/i.test(text);

/** Defects in figures, by kind. */
export const figures: Readonly<Record<string, Plant>> = {
  'number changed': swap(plainNumber, digit),
  'number lost': (page, random) => {
    const found = one(stretches(page, /(?<=\s)\d{2,4} (?=\p{Ll})/gu), random);
    return found && inLine(page, found, '');
  },
  'decimal shifted': swap(/(?<![\p{L}\d.,])\d{1,3}[.,]\d{1,2}(?![\d.,%]|\p{L})/gu, (text) =>
    text.replace(/[.,]/, ''),
  ),
  'percentage changed': swap(/(?<![\d.,])\d{1,3}(?=[\s\u00A0]?%)/gu, digit),
  'sign added': swap(/(?<=[\s(])\d{1,4}(?=[\s\u00A0]?(?:%|°|€|USD|EUR))/gu, (text) => `-${text}`),
  'amount changed': swap(/(?<=[$€£]\s?)\d[\d.,]*\d|\d[\d.,]*(?=\s?(?:€|USD|EUR|dólares|euros))/gu, digit),
  'currency changed': otherWord(({ currencies }) => currencies, '(?<=\\d[\\d.,]*[\\s\\u00A0])'),
  'unit changed': otherWord(({ units }) => units, '(?<=\\d[\\s\\u00A0]?)'),
  'number word changed': otherWord(({ numbers }) => numbers),
  'ordinal changed': (page, random) => {
    const edit = otherWord(({ ordinals }) => ordinals)(page, random);
    // `best in class` has none that could contradict.
    return edit && saysOrdinal(page.sourceText(edit.from)) ? edit : undefined;
  },
  'month changed': otherWord(({ months }) => months),
  'weekday changed': otherWord(({ weekdays }) => weekdays),
  'day of a date changed': swap(
    /(?<![\d.,/-])\d{1,2}(?=(?:\.|º|°)?(?: de)? (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)\p{L}*)/gu,
    (text, random) => String(((Number(text) + random.whole(1, 20)) % 28) + 1),
  ),
  'time changed': swap(/(?<![\d:])\d{1,2}:[0-5]\d(?![\d:])/gu, (text) => {
    const [hour = '', minute = ''] = text.split(':');
    return `${hour}:${(Number(minute) + 15) % 60 || '00'}`.replace(/:(\d)$/, ':0$1');
  }),
  'version changed': swap(/(?<![\p{L}\d.])v?\d+\.\d+\.\d+(?![\d.])/gu, digit),
  'telephone digit changed': swap(/(?<![\d])(?:\+\d{1,2} )?\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/gu, digit),
  'id changed': swap(/(?<![\p{L}\d])[A-Z]{2,5}-?\d{2,6}(?![\p{L}\d])/gu, digit),
};
