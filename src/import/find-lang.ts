import type { Lang } from '#i18n/languages.ts';

/**
 * Returns the site's language for a tag of another system: the same tag, otherwise the same language, or undefined.
 *
 * @example findLang('en-us', ['en', 'es']) // 'en'
 * @example findLang('fr', ['en', 'es']) // undefined
 */
export function findLang(tag: string, languages: readonly Lang[]): Lang | undefined {
  const wanted = tag.toLowerCase().replaceAll('_', '-');
  const base = wanted.split('-')[0]!;
  return (
    languages.find((lang) => lang.toLowerCase() === wanted) ??
    languages.find((lang) => lang.toLowerCase() === base) ??
    languages.find((lang) => lang.toLowerCase().split('-')[0] === base)
  );
}
