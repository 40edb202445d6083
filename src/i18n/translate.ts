import { createFiller, type Params } from './fill-text.ts';
import type { Lang } from './languages.ts';
import type { StringKey, Strings } from './strings.ts';
import { en } from './strings/en.ts';
import { es } from './strings/es.ts';
import { fr } from './strings/fr.ts';
import { pt } from './strings/pt.ts';

export const strings: Record<Lang, Strings> = { en, es, pt, fr };

export type Translate = (key: StringKey, params?: Params) => string;

/**
 * Returns the function that gives interface texts in a language. `count` selects the plural form; numbers are localised.
 *
 * @throws {Error} if a placeholder of the text has no value
 * @example translator('es')('site.count', { count: 2 }) // '2 artículos'
 */
export function translator(lang: Lang): Translate {
  const known = translators.get(lang);
  if (known) return known;
  const created = createTranslator(lang);
  translators.set(lang, created);
  return created;
}

// Creating an `Intl` object takes longer than rendering a small page.
const translators = new Map<Lang, Translate>();

function createTranslator(lang: Lang): Translate {
  const fill = createFiller(lang);
  return (key, params = {}) => fill(key, strings[lang][key], params);
}

/** The plural forms of a text by CLDR category, for scripts that fill in `{count}` themselves. */
export function pluralForms(key: StringKey, lang: Lang): Record<string, string> {
  const text = strings[lang][key];
  return typeof text === 'string' ? { other: text } : { ...text };
}

/**
 * Formats a day, or a month, in a language.
 *
 * @example formatDate('2026-11-23', 'es') // '23 nov 2026'
 * @example formatDate('2026-11', 'en') // 'November 2026'
 */
export function formatDate(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number?];
  const value = new Date(Date.UTC(year, month - 1, day ?? 1));
  return dateFormat(lang, day !== undefined).format(value);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: Lang, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${hasDay}`;
  const style: Intl.DateTimeFormatOptions = hasDay
    ? { day: 'numeric', month: 'short', year: 'numeric' }
    : { month: 'long', year: 'numeric' };
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...style, timeZone: 'UTC' });
  dateFormats.set(key, format);
  return format;
}

/** The text in a language. Falls back to the first language that has one. */
export function pick(texts: string | Partial<Record<Lang, string>>, lang: Lang): string {
  if (typeof texts === 'string') return texts;
  return texts[lang] ?? Object.values(texts)[0] ?? '';
}

/** The language `pick` takes its text from. */
export function pickedLang(texts: Partial<Record<Lang, string>>, lang: Lang): Lang {
  return texts[lang] ? lang : ((Object.keys(texts)[0] as Lang | undefined) ?? lang);
}

const nameForms = new Map<Lang, Intl.DisplayNames>();

/**
 * The name of a language in another language, as written inside a sentence.
 *
 * @example languageName('en', 'es') // 'inglés'
 */
export function languageName(of: string, lang: Lang): string {
  const names = nameForms.get(lang) ?? new Intl.DisplayNames(lang, { type: 'language' });
  nameForms.set(lang, names);
  return names.of(of) ?? of;
}
