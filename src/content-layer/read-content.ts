import { join } from 'node:path';
import type { z } from 'zod';
import { compareDiagnostics, type Diagnostic } from '#article/diagnostic.ts';
import type { Article } from '#article/model.ts';
import type { OwnPage } from '#article/own-page.ts';
import { checkContent } from '#lint/run.ts';
import type { SiteContent } from '#lint/site-content.ts';
import { applySeverity } from '#lint/to-diagnostic.ts';
import { formerSteps, type FormerStep } from '#permalinks/former-steps.ts';
import type { LockedId } from '#permalinks/ids-lock.ts';
import type { Picture } from '#article/picture-file.ts';
import { answers } from '#schema/answers.ts';
import { contacts } from '#schema/contacts.ts';
import { external } from '#schema/external.ts';
import { glossary } from '#schema/glossary.ts';
import type { Brand } from '#schema/entries.ts';
import { redirects, type RedirectEntry } from '#schema/redirects.ts';
import type { SiteData } from '#schema/site-data.ts';
import { emptySite, site, type Site } from '#schema/site.ts';
import { topics } from '#schema/topics.ts';
import { openArticleStore } from './article-store.ts';
import { readBrand } from './brand.ts';
import type { Cache } from './cache.ts';
import { readOwnPages } from './own-pages.ts';
import { readArticles } from './read-articles.ts';
import { readData, readEntries, readIds, readList, readPlaced, type DataFaults } from './read-data.ts';

/** Everything under a content folder, parsed and checked. */
export interface Content extends SiteData {
  brand: Brand;
  redirects: readonly RedirectEntry[];
  formerSteps: FormerStep[];
  /** By number. */
  articles: Article[];
  /** The pages of the site's own in which nothing is wrong: no other is compiled. */
  ownPages: OwnPage[];
  /** By number of the article: stands for its files and the code that reads them. Empty without a cache. */
  keys: ReadonlyMap<number, string>;
  /** By number of the article and name of the file. */
  pictures: ReadonlyMap<number, ReadonlyMap<string, Picture>>;
  /** Numbers of folders whose source cannot be used. */
  unparsedIds: ReadonlySet<number>;
  diagnostics: Diagnostic[];
}

/** Reads what a content folder says besides its articles and what was retired. */
export function readSiteData(
  root: string,
  projectRoot: string = process.cwd(),
): Omit<SiteData, 'retired'> & Pick<Content, 'brand'> & Findings {
  const faults: DataFaults = { unreadable: [], dataFiles: [] };
  const list = <T extends z.ZodType>(name: string, schema: z.ZodArray<T>) =>
    readList(join(root, name), projectRoot, schema, faults);
  const placed = readPlaced(join(root, 'site.yaml'), projectRoot, site, faults);
  const { brand, problems } = readBrand(root, placed?.data ?? emptySite, (path) => placed!.fieldRange(path));
  if (placed && problems.length > 0) faults.dataFiles.push({ path: placed.path, problems });
  const placedTopics = list('topics.yaml', topics);
  const placedContacts = list('contacts.yaml', contacts);
  const placedExternal = list('external.yaml', external);
  const placedGlossary = readPlaced(join(root, 'glossary.yaml'), projectRoot, glossary, faults);
  const placedAnswers = readEntries(join(root, 'answers.yaml'), projectRoot, answers, faults);
  return {
    site: placed?.data ?? emptySite,
    brand,
    topics: placedTopics?.entries ?? [],
    contacts: placedContacts?.entries ?? [],
    external: placedExternal?.entries ?? [],
    glossary: placedGlossary?.data ?? { doNotTranslate: [], terms: [] },
    answers: placedAnswers?.entries ?? [],
    placedAnswers,
    placedSite: placed?.data && { ...placed, ...placed.data },
    placedTopics,
    topicIds: placedTopics?.ids ?? new Set(),
    contactIds: placedContacts?.ids ?? new Set(),
    withTexts: [placed, placedTopics, placedContacts, placedExternal].filter((each) => each !== undefined),
    faults,
  };
}

interface Findings extends Pick<SiteContent, 'topicIds' | 'contactIds' | 'withTexts'> {
  /** `site.yaml` with the places of its fields, when it can be used. */
  placedSite: SiteContent['site'];
  /** `topics.yaml` likewise. */
  placedTopics: SiteContent['topics'];
  /** `answers.yaml` likewise. */
  placedAnswers: SiteContent['answers'];
  faults: DataFaults;
}

interface Options {
  /** Articles that were read before and have not changed come from here. */
  cache?: Cache;
  /** Gives what is called with each article that had to be parsed, while its tree is in memory. */
  onParsed?: (data: Pick<SiteData, 'site' | 'glossary'>) => (article: Article, key: string) => void;
  /** Every id that ever stood in `ids.lock`; without it, none is missed that was taken out. */
  recordedIds?: (lockFile: string) => LockedId[];
}

/** Reads a content folder. Whatever is wrong is in `diagnostics`; the rest is still there, so that one slip hides nothing. */
export function readContent(
  root: string,
  projectRoot: string = process.cwd(),
  { cache, onParsed, recordedIds }: Options = {},
): Content {
  const { faults, placedSite, placedTopics, placedAnswers, topicIds, contactIds, withTexts, ...data } =
    readSiteData(root, projectRoot);
  const store = cache && openArticleStore(cache, onParsed?.(data));
  const { diagnostics: found, ...read } = readArticles(
    join(root, 'articles'),
    data.site.languages,
    projectRoot,
    store,
  );
  const { articles, pictures } = read;
  const { lock, retired } = readIds(root, projectRoot, faults, recordedIds);
  const formerAddresses = readEntries(join(root, 'redirects.yaml'), projectRoot, redirects, faults);
  const ownPages = readOwnPages(root, projectRoot, faults.unreadable);
  const { severity } = data.site;
  const diagnostics = applySeverity(found, severity);
  const inContent = checkContent({
    ...read,
    misreadIds: misread(articles, diagnostics),
    languages: data.site.languages,
    externalIds: new Set(data.external.map(({ kb }) => kb)),
    topicIds,
    contactIds,
    withTexts,
    pictures: (kb) => new Set(pictures.get(kb)?.keys()),
    unreadable: [...faults.unreadable, ...read.unreadable],
    dataFiles: faults.dataFiles,
    ownPages,
    site: placedSite,
    topics: placedTopics,
    answers: placedAnswers,
    retired,
    redirects: formerAddresses,
    lock,
  });
  const faulty = new Set(inContent.map(({ path }) => path));
  return {
    ...data,
    retired: [...(retired?.entries ?? [])],
    redirects: formerAddresses?.entries ?? [],
    formerSteps: formerSteps(lock?.ids ?? [], articles, retired?.entries ?? []),
    articles,
    keys: store?.keys ?? new Map(),
    ownPages: ownPages.filter(({ file }) => !faulty.has(file.path)),
    pictures,
    unparsedIds: read.unparsedIds,
    diagnostics: [...diagnostics, ...applySeverity(inContent, severity)].sort(compareDiagnostics),
  };
}

/** The articles whose source has an error, so that sections or steps of it may have been left out. */
function misread(articles: readonly Article[], diagnostics: readonly Diagnostic[]): Set<number> {
  const paths = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  return new Set(articles.filter(({ source }) => paths.has(source.path)).map(({ kb }) => kb));
}

/** Reads `site.yaml` alone, for what must know the languages and the base path before any article is read. */
export function readSite(root: string, projectRoot: string = process.cwd()): { site: Site } {
  const faults: DataFaults = { unreadable: [], dataFiles: [] };
  return { site: readData(join(root, 'site.yaml'), projectRoot, site, emptySite, faults) };
}
