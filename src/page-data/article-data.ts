import { getCollection } from 'astro:content';
import type { Lang } from '#i18n/languages.ts';
import type { ArticleData } from '#replies/api/article.ts';
import { articleDataOf } from '#replies/article-data.ts';
import { readArticle, readContexts } from './articles.ts';
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
  return articleDataOf(article, lang, { site, topics: await loadTopics() }, await readContexts(article));
}
