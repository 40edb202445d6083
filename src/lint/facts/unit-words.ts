import { fold } from '../locales/fold.ts';
import type { LocaleData } from '../locales/locale-data.ts';
import { prefixes, unitTable } from './unit-table.ts';
import { measures, type Measure } from './units.ts';

/** `Intl` unit → our unit id, where they differ. */
const intlIds: Readonly<Record<string, string>> = {
  kilobit: 'kbit',
  megabit: 'Mbit',
  gigabit: 'Gbit',
  terabit: 'Tbit',
  kilobyte: 'KB',
  megabyte: 'MB',
  gigabyte: 'GB',
  terabyte: 'TB',
  petabyte: 'PB',
  millimeter: 'mm',
  centimeter: 'cm',
  meter: 'm',
  kilometer: 'km',
  gram: 'g',
  kilogram: 'kg',
  liter: 'L',
  milliliter: 'mL',
  'fluid-ounce': 'fluid ounce',
};

/** Numbers whose plural forms differ in some language. */
const plurals = [1, 2, 5];

/** The names of units in a language, in every number, folded. `Intl` knows some in any language, packs and the table the others. */
export function unitWords(pack: LocaleData): [string, Measure][] {
  const words = new Map<string, string>();
  for (const { id, names } of unitTable) for (const name of names) words.set(name, id);
  for (const unit of Intl.supportedValuesOf('unit')) {
    const id = intlIds[unit] ?? unit;
    if (!measures.has(id) || id === 'percent') continue;
    const format = new Intl.NumberFormat(pack.lang, { style: 'unit', unit, unitDisplay: 'long' });
    for (const n of plurals) {
      const part = format.formatToParts(n).find(({ type }) => type === 'unit');
      if (part) words.set(fold(part.value), id);
    }
  }
  for (const [word, id] of Object.entries(pack.units)) words.set(fold(word), id);
  for (const [word, id] of withPrefixes(words)) if (!words.has(word)) words.set(word, id);
  for (const word of pack.percent) words.set(fold(word), 'percent');
  return [...words].flatMap(([word, id]) => {
    const measure = measures.get(id);
    return measure ? [[word, measure]] : [];
  });
}

/** `kilovatios` of `vatios`: names with a prefix, of the units that take it. */
function withPrefixes(words: ReadonlyMap<string, string>): [string, string][] {
  const taken = new Map(unitTable.map(({ id, prefixes: list }) => [id, list]));
  return [...words].flatMap(([word, id]) =>
    (taken.get(id) ?? []).flatMap((prefix) =>
      prefixes[prefix]!.names.map((name): [string, string] => [name + word, prefix + id]),
    ),
  );
}
