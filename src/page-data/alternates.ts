import type { Lang } from '#i18n/languages.ts';
import { absoluteUrl, withBase } from '#i18n/urls/base.ts';

interface SiteAddress {
  url: string;
  base: string;
}

/** An address of the same page in a language, for search engines. */
export interface Alternate {
  hreflang: Lang | 'x-default';
  href: string;
}

/** A link to the same page in another language, for readers. */
export interface LanguageLink {
  lang: Lang;
  href: string;
}

/** Links to a page in the other languages, for readers. `path` gives its address in a language. */
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
 * The languages a page really exists in, for search engines. `neutral` is the address that chooses a language; without one
 * the default language stands in.
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
