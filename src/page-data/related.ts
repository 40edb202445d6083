import { getEntry } from 'astro:content';
import type { Lang } from '#i18n/languages.ts';
import { pick, pickedLang } from '#i18n/translate.ts';
import { withBase } from '#i18n/urls/base.ts';
import { articlePath } from '#i18n/urls/pages.ts';
import { loadExternal } from './site.ts';

export interface RelatedArticle {
  kb: number;
  href: string;
  title: string;
  /** The language of the title. */
  lang: Lang;
  isElsewhere: boolean;
}

/** The entries of a list of related articles: ours with a title in the reader's language, external ones with their address. */
export async function relatedArticles(
  ids: readonly number[],
  lang: Lang,
  base: string,
): Promise<RelatedArticle[]> {
  if (ids.length === 0) return [];
  const external = new Map((await loadExternal()).map((each) => [each.kb, each]));
  const related = ids.map(async (kb): Promise<RelatedArticle> => {
    const elsewhere = external.get(kb);
    if (!elsewhere) return ownArticle(kb, lang, base);
    const { url, title } = elsewhere;
    return { kb, href: url, title: pick(title, lang), lang: pickedLang(title, lang), isElsewhere: true };
  });
  return Promise.all(related);
}

async function ownArticle(kb: number, lang: Lang, base: string): Promise<RelatedArticle> {
  const { data } = (await getEntry('articles', String(kb)))!;
  const shown = data.languages.includes(lang) ? lang : data.sourceLang;
  const text = (await getEntry('translations', `${kb}/${shown}`))!;
  const href = withBase(base, articlePath(lang, kb));
  return { kb, href, title: text.data.title, lang: shown, isElsewhere: false };
}
