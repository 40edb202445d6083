import type { Lang } from '#i18n/languages.ts';

export interface ArticleMetadata {
  kb: number;
  lang: Lang;
  title: string;
  summary: string;
  revised: string;
  url: string;
  /** The pages from the home page to the topic, without the article itself. */
  breadcrumbs: { name: string; url: string }[];
}

/** An article and its breadcrumbs as schema.org JSON-LD. No FAQPage or HowTo: search engines dropped both. */
export function articleJsonLd(metadata: ArticleMetadata): object {
  const { kb, lang, title, summary, revised, url, breadcrumbs } = metadata;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: title,
        description: summary,
        inLanguage: lang,
        dateModified: revised,
        identifier: `KB${kb}`,
        mainEntityOfPage: url,
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: breadcrumbs.map((step, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: step.name,
          item: step.url,
        })),
      },
    ],
  };
}

/**
 * Writes JSON for a `script` element, escaped so that text cannot end the element.
 *
 * @example scriptJson({ a: '</script>' }) // '{"a":"\\u003c/script>"}'
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replace(/\u2028|\u2029/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}
