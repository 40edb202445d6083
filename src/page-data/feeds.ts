import { feedFormats, type FeedFormat } from '#publish/site-feeds.ts';
import { textResponse } from './responses.ts';

const types: Record<FeedFormat, string> = { xml: 'application/rss+xml', json: 'application/feed+json' };

/** The paths of a feed route with these parameters: one for each format. */
export function inFeedFormats<Params extends object>(
  params: Params,
): { params: Params & { format: FeedFormat } }[] {
  return (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({ params: { ...params, format } }));
}

export function feedResponse(text: string, format: FeedFormat): Response {
  return textResponse(text, types[format]);
}
