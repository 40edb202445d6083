import type { Lang } from '#i18n/languages.ts';

export interface ArticleFacts {
  kb: number;
  lang: Lang;
  title: string;
  summary: string;
  revised: string;
  url: string;
  /** From the home page to the topic; the article itself is understood. */
  breadcrumbs: { name: string; url: string }[];
}

/** The article and its way from the home page in the terms of schema.org. No FAQPage or HowTo: search engines dropped both. */
export function articleJsonLd(facts: ArticleFacts): object {
  const { kb, lang, title, summary, revised, url, breadcrumbs } = facts;
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
 * JSON for a `script` element: text in it cannot end the element.
 *
 * @example scriptJson({ a: '</script>' }) // '{"a":"\\u003c/script>"}'
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replace(/\u2028|\u2029/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}
