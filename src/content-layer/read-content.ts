import { join } from 'node:path';
import type { z } from 'zod';
import type { FormerStep } from '#permalinks/former-steps.ts';
import { checkReferences } from '#article/check-references.ts';
import type { YamlData } from '#article/read-yaml.ts';
import { checkSiteIds } from '#article/check-site-ids.ts';
import { compareDiagnostics, type Diagnostic } from '#article/diagnostic.ts';
import type { Article } from '#article/model.ts';
import { contacts, type Contact } from '#schema/contacts.ts';
import { external, type ExternalArticle } from '#schema/external.ts';
import { glossary, type Glossary } from '#schema/glossary.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import { site, type Site } from '#schema/site.ts';
import { topics, type Topic } from '#schema/topics.ts';
import type { ArticleStore } from './article-store.ts';
import { projectPath } from './files.ts';
import { readArticles } from './read-articles.ts';
import { readData, readPlaced } from './read-data.ts';
import { readIds } from './read-ids.ts';

/** Everything under a content folder, parsed and checked. */
export interface Content {
  site: Site;
  topics: Topic[];
  contacts: Contact[];
  external: ExternalArticle[];
  glossary: Glossary;
  retired: RetiredArticle[];
  formerSteps: FormerStep[];
  /** By number. */
  articles: Article[];
  /** File names of pictures by KB number. */
  pictures: ReadonlyMap<number, ReadonlySet<string>>;
  /** Numbers of folders whose source cannot be used. */
  unparsedIds: ReadonlySet<number>;
  diagnostics: Diagnostic[];
}

/** What a content folder says besides its articles. */
export type SiteData = Pick<Content, 'site' | 'topics' | 'contacts' | 'external' | 'glossary'>;

const emptySite: Site = {
  name: 'Lockstep',
  url: 'https://help.example',
  base: '/',
  languages: ['en'],
  factsDate: '1970-01',
  severity: {},
  essential: [],
  offline: true,
  owners: [],
  redirectStubs: false,
  ticketTools: [],
  mostAsked: [],
  searchMisses: false,
};

/** Reads what a content folder says besides its articles. */
export function readSiteData(root: string, projectRoot: string = process.cwd()): SiteData & Findings {
  const diagnostics: Diagnostic[] = [];
  const read = <T extends z.ZodType>(name: string, schema: T, empty: z.output<T>) =>
    readData(join(root, name), projectRoot, schema, empty, diagnostics);
  const placedSite = readPlaced(join(root, 'site.yaml'), projectRoot, site, diagnostics);
  return {
    site: placedSite?.data ?? emptySite,
    topics: read('topics.yaml', topics, []),
    contacts: read('contacts.yaml', contacts, []),
    external: read('external.yaml', external, []),
    glossary: read('glossary.yaml', glossary, { doNotTranslate: [], terms: [] }),
    placedSite,
    diagnostics,
  };
}

interface Findings {
  /** `site.yaml` with the places of its fields, where it could be read. */
  placedSite: YamlData<Site> | undefined;
  diagnostics: Diagnostic[];
}

/** Reads a content folder. Whatever is wrong is in `diagnostics`; the rest is still there, so that one slip hides nothing. */
export function readContent(
  root: string,
  projectRoot: string = process.cwd(),
  openStore?: (data: SiteData, pictures: Content['pictures']) => ArticleStore,
): Content {
  const { diagnostics, placedSite, ...data } = readSiteData(root, projectRoot);
  const {
    articles,
    unparsedIds,
    pictures,
    diagnostics: problems,
  } = readArticles(
    join(root, 'articles'),
    data.site.languages,
    projectRoot,
    openStore && ((known) => openStore(data, known)),
  );
  diagnostics.push(...problems);
  diagnostics.push(
    ...checkReferences(articles, {
      externalIds: new Set(data.external.map(({ kb }) => kb)),
      unparsedIds,
      topicIds: new Set(data.topics.map(({ id }) => id)),
      contactIds: new Set(data.contacts.map(({ id }) => id)),
      pictures: (kb) => pictures.get(kb) ?? new Set(),
    }),
  );
  if (placedSite?.data) {
    const known = new Set([...articles.map(({ kb }) => kb), ...unparsedIds]);
    const path = projectPath(join(root, 'site.yaml'), projectRoot);
    diagnostics.push(...checkSiteIds(placedSite.data, known, path, placedSite.fieldRange));
  }
  const ids = readIds(root, projectRoot, { articles, unparsedIds, ...data });
  diagnostics.push(...ids.diagnostics);
  return {
    ...data,
    retired: ids.retired,
    formerSteps: ids.formerSteps,
    articles,
    pictures,
    unparsedIds,
    diagnostics: diagnostics.sort(compareDiagnostics),
  };
}

/** Reads `site.yaml` alone, for what must know the languages and the base path before any article is read. */
export function readSite(
  root: string,
  projectRoot: string = process.cwd(),
): { site: Site; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  return { site: readData(join(root, 'site.yaml'), projectRoot, site, emptySite, diagnostics), diagnostics };
}
