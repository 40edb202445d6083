import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledArticle } from '#article/view.ts';
import type { Contact } from '#schema/contacts.ts';
import type { ExternalArticle } from '#schema/external.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import type { Site } from '#schema/site.ts';
import type { Topic } from '#schema/topics.ts';
import type { Lang } from '#i18n/languages.ts';
import { contentRoot } from '#workspace/content-root.ts';
import { fileHistory } from '#workspace/file-history.ts';
import { loadContent, type LoadedContent } from '#workspace/load-content.ts';

/** The whole site as pages see it. */
export interface SiteModel {
  /** What it was made of. */
  content: LoadedContent;
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
  const root = contentRoot();
  const content = loadContent(root);
  const { site, topics, contacts, external, retired, compiled } = content;
  const kept = keptArticles();
  return {
    content,
    site,
    languages: site.languages,
    topics,
    contacts,
    external: new Map(external.map((entry) => [entry.kb, entry])),
    retired,
    articles: new Map(compiled.map((article) => [article.kb, article])),
    rendered: compiled.filter(({ kb }) => !kept.has(kb)),
    history: fileHistory(join(root, 'articles'), site.repository),
  };
}

/** The numbers of the articles whose pages the build has from before. */
function keptArticles(): ReadonlySet<number> {
  const list = process.env['KB_KEPT'];
  return new Set(list ? (JSON.parse(readFileSync(list, 'utf8')) as number[]) : []);
}
