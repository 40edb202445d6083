import { inLanguage, topId, type Article } from '#article/model.ts';
import { isListed } from '#article/view.ts';
import { languageState } from '#article/language-state.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import { absoluteUrl } from '#i18n/urls/base.ts';
import { homePath, neutralPath, topicPath } from '#i18n/urls/pages.ts';
import { apiPath } from '#i18n/urls/files.ts';
import type { SiteData } from '#schema/site-data.ts';
import { jsonSchema, schemas, type SchemaName } from './api/schemas.ts';

/** The content that the lists are made from. */
type ListContent = Pick<SiteData, 'site' | 'topics' | 'external' | 'retired'> & {
  articles: readonly Article[];
};

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

/** A list or a schema of the API, by a name from `apiListNames`. */
export function apiList(name: string, content: ListContent): object {
  if (name.startsWith('schema/')) {
    const schema = name.replace('schema/', '') as SchemaName;
    return jsonSchema(schema, absoluteUrl(content.site, apiPath(`${name}.json`)));
  }
  if (name.startsWith('topics.')) return topicsOf(content, name.replace('topics.', '') as Lang);
  const lists = { index: indexOf, ids: idsOf, status: statusOf };
  return lists[name as keyof typeof lists](content);
}

function indexOf({ site, articles }: ListContent): object {
  return {
    version: 1,
    name: pick(site.name, site.languages[0]!),
    url: absoluteUrl(site, homePath(site.languages[0]!)),
    languages: site.languages,
    articles: articles.map((article) => {
      const { kb, source, translations } = article;
      const { kind, topics, status } = source.frontmatter;
      const all = [source, ...translations];
      return {
        kb,
        kind,
        topics,
        status,
        url: absoluteUrl(site, neutralPath(kb)),
        titles: Object.fromEntries(all.map(({ lang, frontmatter }) => [lang, frontmatter.title])),
        revised: Object.fromEntries(all.map(({ lang, frontmatter }) => [lang, frontmatter.revised])),
        states: Object.fromEntries(
          site.languages.map((lang) => [lang, languageState(source, inLanguage(article, lang)).kind]),
        ),
      };
    }),
  };
}

function idsOf({ articles, retired, external }: ListContent): object {
  return {
    version: 1,
    articles: articles.map(({ kb, source }) => ({
      kb,
      sections: source.outline.map(({ id }) => id),
      formerSections: source.frontmatter.sectionAliases,
      steps: source.stepIds,
      items: source.itemIds,
      formerSteps: source.frontmatter.stepAliases,
      aliases: source.frontmatter.aliases,
    })),
    retired,
    elsewhere: external,
  };
}

function topicsOf({ site, topics, articles }: ListContent, lang: Lang): object {
  const listed = articles.filter(isListed);
  return {
    version: 1,
    lang,
    topics: topics.flatMap(({ id, name, description }) => {
      const own = listed.filter(({ source }) => source.frontmatter.topics.includes(id));
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

function statusOf({ site, articles }: ListContent): object {
  return {
    version: 1,
    articles: articles.map((article) => {
      const { kb, source } = article;
      const { revised, reviewed, reviewEvery } = source.frontmatter;
      return {
        kb,
        sourceLang: source.lang,
        revised,
        reviewed,
        reviewEvery,
        translations: site.languages
          .filter((lang) => lang !== source.lang)
          .map((lang) => {
            const { kind, current, total, sections } = languageState(source, inLanguage(article, lang));
            const of = (wanted: string) =>
              [...sections].filter(([id, state]) => state === wanted && id !== topId).map(([id]) => id);
            return { lang, state: kind, current, total, behind: of('behind'), missing: of('missing') };
          }),
      };
    }),
  };
}
