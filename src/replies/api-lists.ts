import { topId } from '#article/model.ts';
import { isListed, type CompiledArticle } from '#article/view.ts';
import { languageState } from '#article/language-state.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import { absoluteUrl } from '#i18n/urls/base.ts';
import { homePath, neutralPath, topicPath } from '#i18n/urls/pages.ts';
import { apiPath } from '#i18n/urls/files.ts';
import type { ExternalArticle } from '#schema/external.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import type { ApiSite } from './article-data.ts';
import { jsonSchema, schemas, type SchemaName } from './api/schemas.ts';

export interface ApiContent extends ApiSite {
  articles: readonly CompiledArticle[];
  external: readonly ExternalArticle[];
  retired: readonly RetiredArticle[];
}

/** The names of the lists of the API and of its schemas, without `.json`. */
export function apiListNames(languages: readonly Lang[]): string[] {
  return [
    'index',
    'ids',
    'status',
    ...languages.map((lang) => `topics.${lang}`),
    ...Object.keys(schemas).map((name) => `schema/${name}`),
  ];
}

/** A list or a schema of the API by its name. */
export function apiList(name: string, content: ApiContent): object {
  if (name.startsWith('schema/')) {
    const schema = name.replace('schema/', '') as SchemaName;
    return jsonSchema(schema, absoluteUrl(content.site, apiPath(`${name}.json`)));
  }
  if (name.startsWith('topics.')) return topicsOf(content, name.replace('topics.', '') as Lang);
  const lists = { index: indexOf, ids: idsOf, status: statusOf };
  return lists[name as keyof typeof lists](content);
}

function indexOf({ site, articles }: ApiContent): object {
  return {
    version: 1,
    name: site.name,
    url: absoluteUrl(site, homePath(site.languages[0]!)),
    languages: site.languages,
    articles: articles.map(({ kb, shared, byLang, source }) => ({
      kb,
      kind: shared.kind,
      topics: shared.topics,
      status: shared.status,
      url: absoluteUrl(site, neutralPath(kb)),
      titles: byTag([...byLang], ({ title }) => title),
      revised: byTag([...byLang], ({ revised }) => revised),
      states: byTag(
        site.languages.map((lang) => [lang, byLang.get(lang)] as const),
        (translation) => languageState(source, translation).kind,
      ),
    })),
  };
}

function byTag<T, U>(
  entries: readonly (readonly [Lang, T])[],
  value: (of: T) => U,
): Partial<Record<Lang, U>> {
  return Object.fromEntries(entries.map(([lang, of]) => [lang, value(of)]));
}

function idsOf({ articles, retired, external }: ApiContent): object {
  return {
    version: 1,
    articles: articles.map(({ kb, shared, source }) => ({
      kb,
      sections: source.outline.map(({ id }) => id),
      formerSections: shared.sectionAliases,
      steps: source.stepIds,
      formerSteps: shared.stepAliases,
      aliases: shared.aliases,
    })),
    retired,
    elsewhere: external,
  };
}

function topicsOf({ site, topics, articles }: ApiContent, lang: Lang): object {
  const listed = articles.filter(isListed);
  return {
    version: 1,
    lang,
    topics: topics.flatMap(({ id, name, description }) => {
      const own = listed.filter(({ shared }) => shared.topics.includes(id));
      if (own.length === 0) return [];
      return [
        {
          id,
          name: pick(name, lang),
          description: pick(description, lang),
          url: absoluteUrl(site, topicPath(lang, id)),
          articles: own.map(({ kb }) => kb),
        },
      ];
    }),
  };
}

function statusOf({ site, articles }: ApiContent): object {
  return {
    version: 1,
    articles: articles.map(({ kb, shared, source, byLang }) => ({
      kb,
      sourceLang: source.lang,
      revised: source.revised,
      reviewed: shared.reviewed,
      reviewEvery: shared.reviewEvery,
      translations: site.languages
        .filter((lang) => lang !== source.lang)
        .map((lang) => {
          const { kind, current, total, sections } = languageState(source, byLang.get(lang));
          const of = (wanted: string) =>
            [...sections].filter(([id, state]) => state === wanted && id !== topId).map(([id]) => id);
          return { lang, state: kind, current, total, behind: of('behind'), missing: of('missing') };
        }),
    })),
  };
}
