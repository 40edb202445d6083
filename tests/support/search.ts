import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Lang } from '#i18n/languages.ts';
import { createSearchClient, type SearchClient } from '#search/client.ts';
import { searchFiles } from '#search/search-files.ts';
import { compileContent } from '#content-layer/load-content.ts';
import { readContent } from '#content-layer/read-content.ts';
import type { ReadFile } from '#search/shelf.ts';

/** A reader of the search data of a content folder, made in memory as the build makes it. */
export function searchDataOf(contentRoot: string): { read: ReadFile; langs: Lang[] } {
  const content = readContent(contentRoot);
  const articles = compileContent(contentRoot, content);
  const files = new Map(content.site.languages.flatMap((lang) => [...searchFiles(articles, lang, content)]));
  const read: ReadFile = async (lang, file) => {
    const text = files.get(`/find/${lang}/${file}`);
    if (text === undefined) throw new Error(`There is no ${lang}/${file}.`);
    return JSON.parse(text);
  };
  return { read, langs: content.site.languages };
}

/** The search of a language over a content folder. */
export function searchOver(contentRoot: string, lang: Lang): SearchClient {
  return createSearchClient(lang, '/', searchDataOf(contentRoot).read);
}

export interface Expectation {
  className: string;
  lang: Lang;
  query: string;
  kbs: number[];
  section?: string | undefined;
}

type Rows = [query: string, kb: number | number[], section?: string][];

/** The queries of a file such as `tests/content/queries.yaml`. */
export function readQueries(file: string): Expectation[] {
  const classes = parse(readFileSync(join(import.meta.dirname, '..', 'content', file), 'utf8')) as Record<
    string,
    Partial<Record<Lang, Rows>>
  >;
  return Object.entries(classes).flatMap(([className, byLang]) =>
    (Object.entries(byLang) as [Lang, Rows][]).flatMap(([lang, rows]) =>
      rows.map(([query, kb, section]) => ({ className, lang, query, kbs: [kb].flat(), section })),
    ),
  );
}

export interface Outcome extends Expectation {
  /** Of the expected article, counted from 1; undefined where it is not among the first ten. */
  rank: number | undefined;
  /** Whether the best section is the expected one, where one is. */
  isSectionRight: boolean | undefined;
  first: string;
}

/** Asks every query and says where the expected article stood. */
export async function askAll(
  expectations: readonly Expectation[],
  clientOf: (lang: Lang) => Pick<SearchClient, 'search'>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const expectation of expectations) {
    const { lang, query, kbs, section } = expectation;
    const results = await (await clientOf(lang).search(query)).next(10);
    const place = results.findIndex(({ kb }) => kbs.includes(kb));
    const [first] = results;
    outcomes.push({
      ...expectation,
      rank: place < 0 ? undefined : place + 1,
      isSectionRight: section === undefined ? undefined : place === 0 && first!.sections[0]?.id === section,
      first: first ? `${first.kb}#${first.sections[0]?.id ?? ''}` : 'nothing',
    });
  }
  return outcomes;
}

export interface Score {
  count: number;
  at1: number;
  at3: number;
  reciprocalRank: number;
  /** Share of the queries with an expected section that lead to it, article and section first. */
  section: number | undefined;
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const count = outcomes.length;
  const share = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length / count;
  const withSection = outcomes.filter(({ isSectionRight }) => isSectionRight !== undefined);
  return {
    count,
    at1: share(({ rank }) => rank === 1),
    at3: share(({ rank = Infinity }) => rank <= 3),
    reciprocalRank: outcomes.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / count,
    section:
      withSection.length === 0
        ? undefined
        : withSection.filter(({ isSectionRight }) => isSectionRight).length / withSection.length,
  };
}
