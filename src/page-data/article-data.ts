import { getCollection } from 'astro:content';
import type { Lang } from '#i18n/languages.ts';
import type { ArticleData } from '#replies/api/article.ts';
import { articleDataOf } from '#replies/article-data.ts';
import type { Article } from '#article/model.ts';
import type { Site } from '#schema/site.ts';
import { readArticle, readContexts } from './articles.ts';
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
  const topics = await loadTopics();
  const successor = await successorOf(article, lang, site);
  return articleDataOf(article, lang, { site, topics }, await readContexts(article), successor);
}

async function successorOf({ source }: Article, lang: Lang, site: Site): Promise<ArticleData['successor']> {
  const { supersededBy } = source.frontmatter;
  if (supersededBy === undefined) return undefined;
  const [found] = await relatedArticles([supersededBy], lang, site.base);
  return found && { kb: found.kb, title: found.title, url: new URL(found.href, site.url).href };
}
