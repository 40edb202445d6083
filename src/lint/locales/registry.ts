import type { Lang } from '#i18n/languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { makeNeutral, withRegion } from './neutral.ts';
import type { LocaleData } from './locale-data.ts';
import { pt } from './pt.ts';

/** The languages with locale data of their own. The compiler requires one for each language of `src/i18n/languages.ts`. */
const localeData: Record<Lang, LocaleData> & Record<string, LocaleData> = { en, es, pt, fr, de };

export const localeLanguages: readonly string[] = Object.keys(localeData);

const cache = new Map<string, LocaleData>();

/**
 * Returns the locale data of a language. A regional tag such as `es-MX` gets the data of its language with the marks
 * of its region. A language without its own data gets the neutral one.
 *
 * @param tag a BCP 47 tag
 */
export function localeDataOf(tag: string): LocaleData {
  const own = Object.hasOwn(localeData, tag) ? localeData[tag] : cache.get(tag);
  if (own) return own;
  const language = tag.split('-')[0]!;
  const locale = Object.hasOwn(localeData, language)
    ? withRegion(localeData[language]!, tag)
    : makeNeutral(tag);
  cache.set(tag, locale);
  return locale;
}
