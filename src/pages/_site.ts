import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import { withBody } from '#article/compile.ts';
import type { CompiledArticle } from '#article/view.ts';
import type { Contact } from '#schema/contacts.ts';
import type { ExternalArticle } from '#schema/external.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import type { Site } from '#schema/site.ts';
import type { Topic } from '#schema/topics.ts';
import type { Lang } from '#i18n/languages.ts';
import { openBodies } from '#workspace/article-bodies.ts';
import { contentRoot } from '#workspace/content-root.ts';
import { fileHistory } from '#workspace/file-history.ts';

/** The whole site as pages see it. */
export interface SiteModel {
  site: Site;
  languages: readonly Lang[];
  topics: Topic[];
  contacts: Contact[];
  external: ReadonlyMap<number, ExternalArticle>;
  retired: RetiredArticle[];
  /** By number. */
  articles: ReadonlyMap<number, CompiledArticle>;
  /** The articles whose own pages are wanted: a build leaves out those it keeps from the one before. */
  rendered: CompiledArticle[];
  /** Addresses of the history of files, by path. */
  history: ReadonlyMap<string, string>;
}

let loaded: Promise<SiteModel> | undefined;

/** The site, read once in a build; in development read again for every page, so that an edit shows. */
export function loadSite(): Promise<SiteModel> {
  if (import.meta.env.DEV) return readSite();
  loaded ??= readSite();
  return loaded;
}

async function readSite(): Promise<SiteModel> {
  const [entries, data] = await Promise.all([getCollection('articles'), getEntry('site', 'site')]);
  if (!data) throw new Error('The collection "site" is empty: src/content.config.ts has not run.');
  const { site, topics, contacts, external, retired } = data.data;
  const articles = new Map<number, CompiledArticle & { byLang: Map<Lang, CompiledArticle['source']> }>();
  const bodies = openBodies(contentRoot());
  const kept = keptArticles();
  for (const {
    data: { key, ...head },
  } of entries) {
    const { kb, lang } = head;
    const translation = withBody(head, () => bodies.read(kb, key)[lang]!);
    const article = articles.get(kb) ?? { kb, source: translation, byLang: new Map() };
    article.byLang.set(lang, translation);
    articles.set(kb, translation.facts ? { ...article, source: translation } : article);
  }
  const sorted = [...articles].filter(([, { source }]) => source.facts).sort(([a], [b]) => a - b);
  return {
    site,
    languages: site.languages,
    topics,
    contacts,
    external: new Map(external.map((entry) => [entry.kb, entry])),
    retired,
    articles: new Map(sorted),
    rendered: sorted.flatMap(([kb, article]) => (kept.has(kb) ? [] : [article])),
    history: fileHistory(join(contentRoot(), 'articles'), site.repository),
  };
}

/** The numbers of the articles whose pages the build has from before. */
function keptArticles(): ReadonlySet<number> {
  const list = process.env['KB_KEPT'];
  return new Set(list ? (JSON.parse(readFileSync(list, 'utf8')) as number[]) : []);
}
