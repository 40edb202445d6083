import type { APIRoute } from 'astro';
import { feedPath } from '#i18n/urls.ts';
import type { Feed } from '#publish/feed.ts';
import { jsonFeed } from '#publish/json-feed.ts';
import { rss } from '#publish/rss.ts';
import { feeds, type FeedFormat } from '../_feeds.ts';
import { loadSite } from '../_site.ts';

/** Feeds of changes: `/feeds/es.xml`, `/feeds/es/topics/login.json`, `/feeds/es/kb/1133.xml` and so on. */
export async function getStaticPaths() {
  const model = await loadSite();
  return feeds(model).flatMap(({ path, make }) =>
    (['xml', 'json'] as const).map((format) => ({
      params: { feed: feedPath(path, format).slice('/feeds/'.length) },
      props: { make, format },
    })),
  );
}

export const GET: APIRoute<{ make: (format: FeedFormat) => Feed; format: FeedFormat }> = ({ props }) => {
  const feed = props.make(props.format);
  const type = props.format === 'xml' ? 'application/rss+xml' : 'application/feed+json';
  return new Response(props.format === 'xml' ? rss(feed) : jsonFeed(feed), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
};
