import { inLanguage, type Article } from '#article/model.ts';
import { isListed } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick, translator } from '#i18n/translate.ts';
import { absoluteUrl } from '#i18n/urls/base.ts';
import { feedPath } from '#i18n/urls/files.ts';
import { articlePath, homePath, topicPath } from '#i18n/urls/pages.ts';
import type { SiteData } from '#schema/site-data.ts';
import type { Topic } from '#schema/topics.ts';
import { changesOf, mergeChanges, type Change } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** The formats of every feed, by the extension of its address. */
export const feedFormats = { xml: rss, json: jsonFeed } as const;

export type FeedFormat = keyof typeof feedFormats;

type FeedData = Pick<SiteData, 'site' | 'topics'>;

/** The feed of all articles of the site in a language. */
export function siteFeed(
  lang: Lang,
  format: FeedFormat,
  articles: readonly Article[],
  data: FeedData,
): string {
  const t = translator(lang);
  const about = {
    title: t('feed.site', { site: pick(data.site.name, lang) }),
    description: pick(data.site.tagline, lang) || pick(data.site.name, lang),
  };
  return writeFeed({ ...about, lang, path: homePath(lang) }, format, articles, data);
}

/** The feed of the articles of a topic in a language. */
export function topicFeed(
  topic: Topic,
  lang: Lang,
  format: FeedFormat,
  articles: readonly Article[],
  data: FeedData,
): string {
  const title = translator(lang)('feed.topic', { topic: pick(topic.name, lang) });
  const about = { title, description: pick(topic.description, lang) };
  const own = articles.filter(({ source }) => source.frontmatter.topics.includes(topic.id));
  return writeFeed({ ...about, lang, path: topicPath(lang, topic.id) }, format, own, data);
}

/** The feed of one article in a language that it exists in. */
export function articleFeed(article: Article, lang: Lang, format: FeedFormat, data: FeedData): string {
  const title = translator(lang)('feed.article', { kb: String(article.kb) });
  const about = { title, description: inLanguage(article, lang)!.frontmatter.title };
  return writeChanges(
    { ...about, lang, path: articlePath(lang, article.kb) },
    format,
    changesIn(lang, article, data),
    data,
  );
}

/** A page that has a feed. */
interface FollowedPage {
  lang: Lang;
  path: string;
  title: string;
  description: string;
}

function writeFeed(
  page: FollowedPage,
  format: FeedFormat,
  articles: readonly Article[],
  data: FeedData,
): string {
  const listed = articles.filter((article) => isListed(article) && inLanguage(article, page.lang));
  const changes = listed.flatMap((article) => changesIn(page.lang, article, data));
  return writeChanges(page, format, changes, data);
}

function writeChanges(
  { path, ...about }: FollowedPage,
  format: FeedFormat,
  changes: Change[],
  { site }: FeedData,
): string {
  const self = absoluteUrl(site, feedPath(path, format));
  return feedFormats[format]({
    ...about,
    home: absoluteUrl(site, path),
    self,
    changes: mergeChanges(changes),
  });
}

function changesIn(lang: Lang, article: Article, { site, topics }: FeedData): Change[] {
  const names = article.source.frontmatter.topics.flatMap((id) => {
    const topic = topics.find((candidate) => candidate.id === id);
    return topic ? [pick(topic.name, lang)] : [];
  });
  const url = absoluteUrl(site, articlePath(lang, article.kb));
  return changesOf(inLanguage(article, lang)!, { url, topics: names, host: new URL(site.url).host });
}
