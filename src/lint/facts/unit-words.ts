import { fold } from '../packs/fold.ts';
import type { Pack } from '../packs/pack.ts';
import { measures, type Measure } from './units.ts';

/** `Intl` unit → our unit id. */
const intlUnits: Readonly<Record<string, string>> = {
  millisecond: 'millisecond',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  bit: 'bit',
  byte: 'byte',
  kilobyte: 'KB',
  megabyte: 'MB',
  gigabyte: 'GB',
  terabyte: 'TB',
  petabyte: 'PB',
  millimeter: 'mm',
  centimeter: 'cm',
  meter: 'm',
  kilometer: 'km',
  inch: 'inch',
  foot: 'foot',
  mile: 'mile',
  gram: 'g',
  kilogram: 'kg',
  pound: 'pound',
  celsius: 'celsius',
  fahrenheit: 'fahrenheit',
  degree: 'degree',
};

/** The names of units in a language, singular and plural, folded. */
export function unitWords(pack: Pack): [string, Measure][] {
  const words: [string, Measure][] = [];
  const add = (word: string, id: string) => {
    const measure = measures.get(id);
    if (measure) words.push([fold(word), measure]);
  };
  for (const [unit, id] of Object.entries(intlUnits)) {
    const format = new Intl.NumberFormat(pack.lang, { style: 'unit', unit, unitDisplay: 'long' });
    for (const n of [1, 2]) {
      const part = format.formatToParts(n).find(({ type }) => type === 'unit');
      if (part) add(part.value, id);
    }
  }
  for (const [word, id] of Object.entries(pack.units)) add(word, id);
  for (const word of pack.percent) add(word, 'percent');
  return words;
}
