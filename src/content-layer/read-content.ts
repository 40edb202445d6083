import { join } from 'node:path';
import type { z } from 'zod';
import { compareDiagnostics, type Diagnostic } from '#article/diagnostic.ts';
import type { Article, ParsedFile } from '#article/model.ts';
import type { OwnPage } from '#article/own-page.ts';
import { checkContent, checkPassage } from '#lint/run.ts';
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
  /** The site's own pages that have no finding. Only these are compiled. */
  ownPages: OwnPage[];
  /** By article number: the cache key, made from the article's files and the version of the code. Empty without a cache. */
  keys: ReadonlyMap<number, string>;
  /** By article number and file name. */
  pictures: ReadonlyMap<number, ReadonlyMap<string, Picture>>;
  /** The passages that articles may include. */
  passages: readonly ParsedFile[];
  /** Numbers of article folders whose source could not be parsed. */
  unparsedIds: ReadonlySet<number>;
  diagnostics: Diagnostic[];
}

/** Reads the data files of a content folder, except `retired.yaml`, `redirects.yaml` and `ids.lock`. */
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
  /** `site.yaml` with the positions of its fields, if it is valid. */
  placedSite: SiteContent['site'];
  /** `topics.yaml` with the positions of its fields. */
  placedTopics: SiteContent['topics'];
  /** `answers.yaml` with the positions of its fields. */
  placedAnswers: SiteContent['answers'];
  faults: DataFaults;
}

interface Options {
  /** Unchanged articles come from this cache. */
  cache?: Cache;
  /** Returns a function that is called with each article not in the cache, while its syntax tree is in memory. */
  onParsed?: (data: Pick<SiteData, 'site' | 'glossary'>) => (article: Article, key: string) => void;
  /** Returns every id that was ever in `ids.lock`. Without it, ids that were removed from the file are not reported. */
  recordedIds?: (lockFile: string) => LockedId[];
}

/** Reads and checks a content folder. Problems are in `diagnostics`; everything valid is returned in spite of them. */
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
  const { articles, passages, pictures } = read;
  const { lock, retired } = readIds(root, projectRoot, faults, recordedIds);
  const formerAddresses = readEntries(join(root, 'redirects.yaml'), projectRoot, redirects, faults);
  const ownPages = readOwnPages(root, projectRoot, faults.unreadable);
  const { severity } = data.site;
  const diagnostics = applySeverity([...found, ...passages.flatMap(checkPassage)], severity);
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
    passages,
    unparsedIds: read.unparsedIds,
    diagnostics: [...diagnostics, ...applySeverity(inContent, severity)].sort(compareDiagnostics),
  };
}

/** The articles whose source has an error. Sections or steps of it may be missing from what was parsed. */
function misread(articles: readonly Article[], diagnostics: readonly Diagnostic[]): Set<number> {
  const paths = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  return new Set(articles.filter(({ source }) => paths.has(source.path)).map(({ kb }) => kb));
}

/** Reads only `site.yaml`, for code that needs the languages or the base path before any article is read. */
export function readSite(root: string, projectRoot: string = process.cwd()): { site: Site } {
  const faults: DataFaults = { unreadable: [], dataFiles: [] };
  return { site: readData(join(root, 'site.yaml'), projectRoot, site, emptySite, faults) };
}
