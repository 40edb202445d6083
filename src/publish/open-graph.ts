import type { Lang } from '#i18n/languages.ts';

/**
 * A language in the format of `og:locale`, which requires a region: the most likely one according to CLDR's likely subtags.
 *
 * @example openGraphLocale('es') // 'es_ES'
 */
export function openGraphLocale(lang: Lang): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return `${language}_${region}`;
}
