import type { TextFile } from '#agent/api-files.ts';
import { isListed, type CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick, translator } from '#i18n/translate.ts';
import { absoluteUrl, articlePath, feedPath, homePath, topicPath } from '#i18n/urls.ts';
import { changesOf, mergeChanges, type Change } from '#publish/feed.ts';
import { jsonFeed } from '#publish/json-feed.ts';
import { rss } from '#publish/rss.ts';
import type { Content } from '#workspace/read-content.ts';

type Data = Pick<Content, 'site' | 'topics'>;

/** The feeds of changes of every home page, topic and article, in every language, as RSS and as JSON Feed. */
export function* feedFiles(data: Data, articles: readonly CompiledArticle[]): Generator<TextFile> {
  const { site, topics } = data;
  for (const lang of site.languages) {
    const t = translator(lang);
    const own = articles.filter(({ byLang }) => byLang.has(lang));
    const changes = new Map(own.map((article) => [article, changesIn(lang, article, data)]));
    const listed = own.filter(isListed);
    const changesOfAll = (some: CompiledArticle[]) => some.flatMap((article) => changes.get(article)!);
    const feed = function* (path: string, title: string, description: string, list: Change[]) {
      const text = { title, description, lang, home: absoluteUrl(site, path), changes: mergeChanges(list) };
      const self = (format: 'xml' | 'json') => absoluteUrl(site, feedPath(path, format));
      yield { path: feedPath(path, 'xml'), text: rss({ ...text, self: self('xml') }) };
      yield { path: feedPath(path, 'json'), text: jsonFeed({ ...text, self: self('json') }) };
    };

    yield* feed(homePath(lang), t('feed.site', { site: site.name }), t('site.tagline'), changesOfAll(listed));
    for (const topic of topics) {
      const isOn = ({ source }: CompiledArticle) => source.facts!.topics.includes(topic.id);
      if (!articles.some((article) => isListed(article) && isOn(article))) continue;
      const title = t('feed.topic', { topic: pick(topic.name, lang) });
      yield* feed(
        topicPath(lang, topic.id),
        title,
        pick(topic.description, lang),
        changesOfAll(listed.filter(isOn)),
      );
    }
    for (const article of own) {
      const title = t('feed.article', { kb: String(article.kb) });
      yield* feed(
        articlePath(lang, article.kb),
        title,
        article.byLang.get(lang)!.title,
        changes.get(article)!,
      );
    }
  }
}

function changesIn(lang: Lang, { kb, source, byLang }: CompiledArticle, { site, topics }: Data): Change[] {
  const names = source.facts!.topics.flatMap((id) => {
    const topic = topics.find((candidate) => candidate.id === id);
    return topic ? [pick(topic.name, lang)] : [];
  });
  const url = absoluteUrl(site, articlePath(lang, kb));
  return changesOf(byLang.get(lang)!, { url, topics: names, host: new URL(site.url).host });
}
