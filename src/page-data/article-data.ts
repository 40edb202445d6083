import { getCollection } from 'astro:content';
import type { Lang } from '#i18n/languages.ts';
import type { ArticleData } from '#replies/api/article.ts';
import { articleDataOf } from '#replies/article-data.ts';
import { readArticle } from './articles.ts';
import { relatedArticles } from './related.ts';
import { loadSite, loadTopics } from './site.ts';

/** The paths of routes that stand for an article in a language of the site, translated or not. */
export async function articleAndLangPaths(): Promise<{ params: { kb: string; lang: Lang } }[]> {
  const { languages } = await loadSite();
  const articles = await getCollection('articles');
  return articles.flatMap(({ id }) => languages.map((lang) => ({ params: { kb: id, lang } })));
}

/** An article in a language of the site as the API publishes it. */
export async function readArticleData(kb: string, lang: Lang): Promise<ArticleData> {
  const { site } = await loadSite();
  const article = await readArticle(kb);
  const { supersededBy } = article.shared;
  const ids = supersededBy === undefined ? [] : [supersededBy];
  const [successor] = await relatedArticles(ids, lang, site.base);
  const url = successor && new URL(successor.href, site.url).href;
  const topics = await loadTopics();
  return articleDataOf(
    article,
    lang,
    { site, topics },
    successor && { kb: successor.kb, title: successor.title, url: url! },
  );
}
