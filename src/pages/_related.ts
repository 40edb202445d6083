import type { RelatedArticle } from '#components/RelatedArticles.astro';
import type { Lang } from '#i18n/languages.ts';
import { pick, pickedLang } from '#i18n/translate.ts';
import { withBase } from '#i18n/urls/base.ts';
import { articlePath } from '#i18n/urls/pages.ts';
import type { SiteModel } from './_site.ts';

/** What a list of related articles shows: ours with their title in the reader's language, those elsewhere with their address. */
export function relatedArticles(
  ids: number[],
  lang: Lang,
  { articles, external, site }: SiteModel,
): RelatedArticle[] {
  return ids.flatMap((kb): RelatedArticle[] => {
    const article = articles.get(kb);
    if (article) {
      const text = article.byLang.get(lang) ?? article.source;
      return [
        {
          kb,
          href: withBase(site.base, articlePath(lang, kb)),
          title: text.title,
          lang: text.lang,
          isElsewhere: false,
        },
      ];
    }
    const elsewhere = external.get(kb);
    if (!elsewhere) return [];
    const { url, title } = elsewhere;
    return [{ kb, href: url, title: pick(title, lang), lang: pickedLang(title, lang), isElsewhere: true }];
  });
}
