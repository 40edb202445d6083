import type { APIRoute } from 'astro';
import type { Lang } from '#i18n/languages.ts';
import { listArticles } from '#page-data/articles.ts';
import { feedResponse, inFeedFormats } from '#page-data/feeds.ts';
import { loadSite, loadTopics } from '#page-data/site.ts';
import { topicFeed, type FeedFormat } from '#publish/site-feeds.ts';

export async function getStaticPaths() {
  const { languages } = await loadSite();
  const topics = await loadTopics();
  return languages.flatMap((lang) => topics.flatMap(({ id }) => inFeedFormats({ lang, topic: id })));
}

/** The changes of the articles of a topic in a language. */
export const GET: APIRoute = async ({ params }) => {
  const { lang, topic: id, format } = params as { lang: Lang; topic: string; format: FeedFormat };
  const { site } = await loadSite();
  const topics = await loadTopics();
  const topic = topics.find((each) => each.id === id)!;
  return feedResponse(topicFeed(topic, lang, format, await listArticles(), { site, topics }), format);
};
