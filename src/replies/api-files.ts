import { topId } from '#article/model.ts';
import { isListed, type CompiledArticle } from '#article/view.ts';
import { languageState } from '#article/language-state.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import { absoluteUrl } from '#i18n/urls/base.ts';
import { homePath, neutralPath, topicPath } from '#i18n/urls/pages.ts';
import { apiPath, articleDataPath, idsPath, oembedPath } from '#i18n/urls/files.ts';
import type { ExternalArticle } from '#schema/external.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import { articleDataOf, type ApiSite } from './article-data.ts';
import type { ArticleData } from './api/article.ts';
import { jsonSchema, schemas, type SchemaName } from './api/schemas.ts';

/** A file as text, with its path below the base. */
export interface TextFile {
  path: string;
  text: string;
}

export interface ApiContent extends ApiSite {
  articles: readonly CompiledArticle[];
  external: readonly ExternalArticle[];
  retired: readonly RetiredArticle[];
}

/** The lists of the API and its schemas: everything but the articles themselves. */
export function apiLists(content: ApiContent): TextFile[] {
  const { site } = content;
  const schemaNames = Object.keys(schemas) as SchemaName[];
  return [
    file(apiPath('index.json'), indexOf(content)),
    file(idsPath, idsOf(content)),
    file(apiPath('status.json'), statusOf(content)),
    ...site.languages.map((lang) => file(apiPath(`topics.${lang}.json`), topicsOf(content, lang))),
    ...schemaNames.map((name) => {
      const path = apiPath(`schema/${name}.json`);
      return file(path, jsonSchema(name, absoluteUrl(site, path)));
    }),
  ];
}

/** An article in a language, with what a chat shows for its address. */
export function articleFiles(data: ArticleData, siteName: string, siteUrl: string): TextFile[] {
  const oembed = {
    version: '1.0',
    type: 'link',
    title: `${data.title} · KB${data.kb}`,
    provider_name: siteName,
    provider_url: siteUrl,
  };
  return [file(articleDataPath(data.lang, data.kb), data), file(oembedPath(data.lang, data.kb), oembed)];
}

/** Articles in every language of the site. */
export function* articleDatas(
  content: ApiSite,
  articles: readonly CompiledArticle[],
): Generator<ArticleData> {
  for (const article of articles)
    for (const lang of content.site.languages) yield articleDataOf(article, lang, content);
}

function file(path: string, value: unknown): TextFile {
  return { path, text: `${JSON.stringify(value)}\n` };
}

function indexOf({ site, articles }: ApiContent): object {
  return {
    version: 1,
    name: site.name,
    url: absoluteUrl(site, homePath(site.languages[0]!)),
    languages: site.languages,
    articles: articles.map(({ kb, source, byLang }) => ({
      kb,
      kind: source.facts!.kind,
      topics: source.facts!.topics,
      status: source.facts!.status,
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
    articles: articles.map(({ kb, source }) => ({
      kb,
      sections: source.outline.map(({ id }) => id),
      formerSections: source.facts!.sectionAliases,
      steps: source.steps.map(({ id }) => id),
      formerSteps: source.facts!.stepAliases,
      aliases: source.facts!.aliases,
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
      const own = listed.filter(({ source }) => source.facts!.topics.includes(id));
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
    articles: articles.map(({ kb, source, byLang }) => ({
      kb,
      sourceLang: source.lang,
      revised: source.revised,
      reviewed: source.facts!.reviewed,
      reviewEvery: source.facts!.reviewEvery,
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
