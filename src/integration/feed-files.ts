import type { TextFile } from '#replies/api-files.ts';
import type { ApiSite } from '#replies/article-data.ts';
import { isListed, type CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick, translator } from '#i18n/translate.ts';
import { absoluteUrl } from '#i18n/urls/base.ts';
import { articlePath, homePath, topicPath } from '#i18n/urls/pages.ts';
import { feedPath } from '#i18n/urls/files.ts';
import { changesOf, mergeChanges, type Change } from '#publish/feed.ts';
import { jsonFeed } from '#publish/json-feed.ts';
import { rss } from '#publish/rss.ts';

type Data = Pick<ApiSite, 'site' | 'topics'>;

/** A page whose changes can be followed. */
interface Followed {
  lang: Lang;
  /** Of the page. */
  path: string;
  title: string;
  description: string;
}

/** The feeds of changes of every home page and topic in every language. */
export function* siteFeeds(data: Data, articles: readonly CompiledArticle[]): Generator<TextFile> {
  const { site, topics } = data;
  const listed = articles.filter(isListed);
  const shown = topics.filter(({ id }) => listed.some((article) => isOn(article, id)));
  for (const lang of site.languages) {
    const t = translator(lang);
    const own = listed.filter(({ byLang }) => byLang.has(lang));
    const changes = new Map(own.map((article) => [article, changesIn(lang, article, data)]));
    const home = { title: t('feed.site', { site: site.name }), description: t('site.tagline') };
    yield* feed({ lang, path: homePath(lang), ...home }, [...changes.values()].flat(), data);
    for (const { id, name, description } of shown) {
      const title = t('feed.topic', { topic: pick(name, lang) });
      const topic = { lang, path: topicPath(lang, id), title, description: pick(description, lang) };
      yield* feed(
        topic,
        [...changes].flatMap(([article, list]) => (isOn(article, id) ? list : [])),
        data,
      );
    }
  }
}

/** The feeds of changes of one article, in each of its languages. */
export function* articleFeeds(data: Data, article: CompiledArticle): Generator<TextFile> {
  for (const lang of data.site.languages) {
    const text = article.byLang.get(lang);
    if (!text) continue;
    const title = translator(lang)('feed.article', { kb: String(article.kb) });
    const followed = { lang, path: articlePath(lang, article.kb), title, description: text.title };
    yield* feed(followed, changesIn(lang, article, data), data);
  }
}

/** A feed as RSS and as JSON Feed. */
function* feed({ path, ...about }: Followed, changes: Change[], { site }: Data): Generator<TextFile> {
  const text = { ...about, home: absoluteUrl(site, path), changes: mergeChanges(changes) };
  const self = (format: 'xml' | 'json') => absoluteUrl(site, feedPath(path, format));
  yield { path: feedPath(path, 'xml'), text: rss({ ...text, self: self('xml') }) };
  yield { path: feedPath(path, 'json'), text: jsonFeed({ ...text, self: self('json') }) };
}

function isOn({ source }: CompiledArticle, topic: string): boolean {
  return source.facts!.topics.includes(topic);
}

function changesIn(lang: Lang, { kb, source, byLang }: CompiledArticle, { site, topics }: Data): Change[] {
  const names = source.facts!.topics.flatMap((id) => {
    const topic = topics.find((candidate) => candidate.id === id);
    return topic ? [pick(topic.name, lang)] : [];
  });
  const url = absoluteUrl(site, articlePath(lang, kb));
  return changesOf(byLang.get(lang)!, { url, topics: names, host: new URL(site.url).host });
}
