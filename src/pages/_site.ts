import { join } from 'node:path';
import type { CompiledArticle } from '#article/view.ts';
import type { Contact } from '#schema/contacts.ts';
import type { ExternalArticle } from '#schema/external.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import type { Site } from '#schema/site.ts';
import type { Topic } from '#schema/topics.ts';
import type { Lang } from '#i18n/languages.ts';
import { contentRoot } from '#content-layer/content-root.ts';
import type { OpenContent } from '#content-layer/content-snapshot.ts';
import { fileHistory } from '#content-layer/file-history.ts';
import { loadContent } from '#content-layer/load-content.ts';

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

let given: SiteModel | undefined;

/** Gives the pages the site they show: in a build, before the first of them is made. */
export function giveSite(model: SiteModel): void {
  given = model;
}

/** The site: the one that was given; in development it is read again for every page, so that an edit shows. */
export async function loadSite(): Promise<SiteModel> {
  return given ?? siteModel(loadContent(contentRoot()));
}

/** What pages see of the content of this run. `kept` are the numbers of articles whose own pages are not wanted. */
export function siteModel(content: OpenContent, kept: ReadonlySet<number> = new Set()): SiteModel {
  const { site, topics, contacts, external, retired, compiled } = content;
  return {
    site,
    languages: site.languages,
    topics,
    contacts,
    external: new Map(external.map((entry) => [entry.kb, entry])),
    retired,
    articles: new Map(compiled.map((article) => [article.kb, article])),
    rendered: compiled.filter(({ kb }) => !kept.has(kb)),
    history: fileHistory(join(contentRoot(), 'articles'), site.repository),
  };
}
