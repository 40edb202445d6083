import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import type { Lang } from '#i18n/languages.ts';
import { readArticle } from '#page-data/articles.ts';
import { feedResponse, inFeedFormats } from '#page-data/feeds.ts';
import { loadSite, loadTopics } from '#page-data/site.ts';
import { articleFeed, type FeedFormat } from '#publish/site-feeds.ts';

export async function getStaticPaths() {
  const { languages } = await loadSite();
  const articles = await getCollection('articles');
  return articles.flatMap(({ id, data }) =>
    languages
      .filter((lang) => data.languages.includes(lang))
      .flatMap((lang) => inFeedFormats({ lang, kb: id })),
  );
}

/** The changes of an article in a language it is in. */
export const GET: APIRoute = async ({ params }) => {
  const { lang, kb, format } = params as { lang: Lang; kb: string; format: FeedFormat };
  const { site } = await loadSite();
  const data = { site, topics: await loadTopics() };
  return feedResponse(articleFeed(await readArticle(kb), lang, format, data), format);
};
