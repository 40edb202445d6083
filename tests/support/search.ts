import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import type { Lang } from '#i18n/languages.ts';
import { searchDataPath, tableFile } from '#i18n/urls/search.ts';
import { createSearchClient, type SearchClient } from '#search/client.ts';
import type { PagefindModule } from '#search/engine.ts';
import type { TableFile } from '#search/table.ts';
import { readContent } from '#content-layer/read-content.ts';
import { searchFilesOf } from '#integration/write-search.ts';
import { listen } from '#serve/server.ts';

/** The search of a site, as the build makes it, served from memory. */
export interface ServedSearch {
  langs: Lang[];
  files: Map<string, Uint8Array>;
  /** Paths that were asked for. */
  requested: string[];
  clientOf: (lang: Lang) => SearchClient;
  tableOf: (lang: Lang) => TableFile;
  /** Makes all later requests fail. */
  stop: () => void;
}

export async function serveSearch(
  contentRoot: string,
  change: (content: ReturnType<typeof readContent>) => ReturnType<typeof readContent> = (content) => content,
): Promise<ServedSearch> {
  const content = change(readContent(contentRoot));
  const files = new Map<string, Uint8Array>();
  for await (const { path, bytes } of searchFilesOf(content)) files.set(path, bytes);
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url!.replace(/\?.*$/, '');
    requested.push(request.url!);
    const bytes = files.get(path);
    response.writeHead(bytes ? 200 : 404);
    response.end(bytes);
  });
  server.unref();
  // A busy machine may rest longer between two requests than a server keeps a connection.
  server.keepAliveTimeout = 60_000;
  const base = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`;
  // Node imports no module over HTTP.
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const load = (address: string) => {
    const path = new URL(address).pathname;
    const file = join(folder, `${path.replaceAll('/', '-')}.mjs`);
    writeFileSync(file, files.get(path)!);
    return import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<PagefindModule>;
  };
  const clients = new Map(content.site.languages.map((lang) => [lang, createSearchClient(lang, base, load)]));
  return {
    langs: content.site.languages,
    files,
    requested,
    clientOf: (lang) => clients.get(lang)!,
    tableOf: (lang) =>
      JSON.parse(Buffer.from(files.get(searchDataPath(lang, tableFile))!).toString()) as TableFile,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
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
  const classes = parse(readFileSync(resolve(import.meta.dirname, '..', 'content', file), 'utf8')) as Record<
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
  /** The rank of the expected article, from 1. Undefined if it is not among the first ten. */
  rank: number | undefined;
  /** Whether the best section is the expected one, where one is. */
  isSectionRight: boolean | undefined;
  first: string;
}

/** Runs every query and returns the rank of the expected article. */
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
