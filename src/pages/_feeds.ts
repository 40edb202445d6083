import type { CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick, translator } from '#i18n/translate.ts';
import { absoluteUrl, articlePath, feedPath, homePath, topicPath } from '#i18n/urls.ts';
import { changesOf, mergeChanges, type Change, type Feed } from '#publish/feed.ts';
import type { SiteModel } from './_site.ts';
import { articlesOf, isListed, topicsWithCounts } from './_topics.ts';

export type FeedFormat = 'xml' | 'json';

/** Every page that has a feed of changes, in every language: home pages, topics, articles. */
export function feeds(model: SiteModel): { path: string; make: (format: FeedFormat) => Feed }[] {
  const { site, languages, articles } = model;
  const host = new URL(site.url).host;
  return languages.flatMap((lang) => {
    const t = translator(lang);
    const changes = new Map([...articles.values()].map((article) => [article.kb, changesIn(lang, article)]));
    const feed = (path: string, title: string, description: string, list: Change[]) => ({
      path,
      make: (format: FeedFormat): Feed => ({
        title,
        description,
        lang,
        home: absoluteUrl(site, path),
        self: absoluteUrl(site, feedPath(path, format)),
        changes: mergeChanges(list),
      }),
    });
    const listed = [...articles.values()].filter(({ source }) => isListed(source));
    return [
      feed(
        homePath(lang),
        t('feed.site', { site: site.name }),
        t('site.tagline'),
        listed.flatMap(({ kb }) => changes.get(kb)!),
      ),
      ...topicsWithCounts(model).map((topic) =>
        feed(
          topicPath(lang, topic.id),
          t('feed.topic', { topic: pick(topic.name, lang) }),
          pick(topic.description, lang),
          articlesOf(topic.id, model).flatMap(({ kb }) => changes.get(kb)!),
        ),
      ),
      ...[...articles.values()]
        .filter(({ byLang }) => byLang.has(lang))
        .map(({ kb, byLang }) =>
          feed(
            articlePath(lang, kb),
            t('feed.article', { kb: String(kb) }),
            byLang.get(lang)!.title,
            changes.get(kb)!,
          ),
        ),
    ];
  });

  /** An article that is not translated has no changes in a language. */
  function changesIn(lang: Lang, { kb, source, byLang }: CompiledArticle): Change[] {
    const text = byLang.get(lang);
    if (!text) return [];
    const names = source.facts!.topics.flatMap((id) => {
      const topic = model.topics.find((candidate) => candidate.id === id);
      return topic ? [pick(topic.name, lang)] : [];
    });
    return changesOf(text, { url: absoluteUrl(site, articlePath(lang, kb)), topics: names, host });
  }
}
