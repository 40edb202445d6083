import type { Lang } from '#i18n/languages.ts';
import { absoluteUrl, withBase } from '#i18n/urls/base.ts';

interface SiteAddress {
  url: string;
  base: string;
}

/** The address of a page in a language, for search engines. */
export interface Alternate {
  hreflang: Lang | 'x-default';
  href: string;
}

/** A link to a page in another language, for readers. */
export interface LanguageLink {
  lang: Lang;
  href: string;
}

/** The links to a page in the other languages, for readers. `path` returns the path of the page in a language. */
export function languageLinks(
  lang: Lang,
  languages: readonly Lang[],
  path: (lang: Lang) => string,
  base: string,
): LanguageLink[] {
  return languages
    .filter((tag) => tag !== lang)
    .map((tag) => ({ lang: tag, href: withBase(base, path(tag)) }));
}

/**
 * The addresses of a page in the languages in which it exists, for search engines. `neutral` is the address that selects a
 * language; if it is undefined, the address in the default language replaces it.
 */
export function alternates(
  existing: readonly Lang[],
  path: (lang: Lang) => string,
  site: SiteAddress,
  neutral: string,
): Alternate[] {
  return [
    ...existing.map((tag) => ({ hreflang: tag, href: absoluteUrl(site, path(tag)) })),
    { hreflang: 'x-default' as const, href: absoluteUrl(site, neutral) },
  ];
}
