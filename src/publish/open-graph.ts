import type { Lang } from '#i18n/languages.ts';

/**
 * A language as `og:locale` writes it, with the region where most people speak it (CLDR's likely subtags): Open Graph knows no
 * language without one.
 *
 * @example openGraphLocale('es') // 'es_ES'
 */
export function openGraphLocale(lang: Lang): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return `${language}_${region}`;
}
