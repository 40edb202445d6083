import type { Lang } from '#i18n/languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { makeNeutral, withRegion } from './neutral.ts';
import type { LocaleData } from './locale-data.ts';
import { pt } from './pt.ts';

/** The languages with a pack of their own, among them those of `src/i18n/languages.ts`: the compiler lists what is missing. */
const packs: Record<Lang, LocaleData> & Record<string, LocaleData> = { en, es, pt, fr, de };

export const localeLanguages: readonly string[] = Object.keys(packs);

const made = new Map<string, LocaleData>();

/**
 * What the linter knows of a language. A regional tag such as `es-MX` has the pack of its language with the marks of its
 * region; a language without a pack has the neutral one.
 *
 * @param tag a BCP 47 tag
 */
export function localeDataOf(tag: string): LocaleData {
  const own = Object.hasOwn(packs, tag) ? packs[tag] : made.get(tag);
  if (own) return own;
  const language = tag.split('-')[0]!;
  const pack = Object.hasOwn(packs, language) ? withRegion(packs[language]!, tag) : makeNeutral(tag);
  made.set(tag, pack);
  return pack;
}
