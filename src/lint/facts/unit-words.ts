import { fold } from '../locales/fold.ts';
import type { LocaleData } from '../locales/locale-data.ts';
import { prefixes, unitTable } from './unit-table.ts';
import { measures, type Measure } from './units.ts';

/** `Intl` units whose id differs from ours → our unit id. */
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

/** Numbers that cover the plural forms of the languages. */
const plurals = [1, 2, 5];

/**
 * Returns the names of units in a language, in every plural form, folded. Some come from `Intl`, the others from the
 * locale data and the unit table.
 */
export function unitWords(locale: LocaleData): [string, Measure][] {
  const words = new Map<string, string>();
  for (const { id, names } of unitTable) for (const name of names) words.set(name, id);
  for (const unit of Intl.supportedValuesOf('unit')) {
    const id = intlIds[unit] ?? unit;
    if (!measures.has(id) || id === 'percent') continue;
    const format = new Intl.NumberFormat(locale.lang, { style: 'unit', unit, unitDisplay: 'long' });
    for (const n of plurals) {
      const part = format.formatToParts(n).find(({ type }) => type === 'unit');
      if (part) words.set(fold(part.value), id);
    }
  }
  for (const [word, id] of Object.entries(locale.units)) words.set(fold(word), id);
  for (const [word, id] of withPrefixes(words)) if (!words.has(word)) words.set(word, id);
  for (const word of locale.percent) words.set(fold(word), 'percent');
  return [...words].flatMap(([word, id]) => {
    const measure = measures.get(id);
    return measure ? [[word, measure]] : [];
  });
}

/** Returns unit names with an SI prefix, for units that take one: `kilovatios` from `vatios`. */
function withPrefixes(words: ReadonlyMap<string, string>): [string, string][] {
  const taken = new Map(unitTable.map(({ id, prefixes: list }) => [id, list]));
  return [...words].flatMap(([word, id]) =>
    (taken.get(id) ?? []).flatMap((prefix) =>
      prefixes[prefix]!.names.map((name): [string, string] => [name + word, prefix + id]),
    ),
  );
}
