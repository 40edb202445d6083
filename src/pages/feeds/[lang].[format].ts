import type { APIRoute } from 'astro';
import type { Lang } from '#i18n/languages.ts';
import { listArticles } from '#page-data/articles.ts';
import { feedResponse, inFeedFormats } from '#page-data/feeds.ts';
import { loadSite, loadTopics } from '#page-data/site.ts';
import { siteFeed, type FeedFormat } from '#publish/site-feeds.ts';

export async function getStaticPaths() {
  const { languages } = await loadSite();
  return languages.flatMap((lang) => inFeedFormats({ lang }));
}

/** The changes of all articles in a language. */
export const GET: APIRoute = async ({ params }) => {
  const { lang, format } = params as { lang: Lang; format: FeedFormat };
  const { site } = await loadSite();
  const data = { site, topics: await loadTopics() };
  return feedResponse(siteFeed(lang, format, await listArticles(), data), format);
};
