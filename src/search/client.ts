/** Runs in the browser, without touching the document: the search of one language. */
import type { Filters, SearchAnswer } from './answer.ts';
import { SearchFileError, type PagefindModule } from './engine.ts';
import { countFacets, isFiltered, membersOf, passes } from './facets.ts';
import { find } from './find.ts';
import { openTable, type OpenTable } from './open-table.ts';
import type { ReadOptions } from './read-query.ts';
import { createResults } from './results.ts';
import type { TableFile } from './table.ts';
import type { Lang } from '#i18n/languages.ts';
import { withBase } from '#i18n/urls/base.ts';
import { searchDataPath, tableFile } from '#i18n/urls/search.ts';

export interface SearchClient {
  /** Starts loading. Call it at the first sign that the reader is about to search. */
  load: () => Promise<void>;
  /**
   * Answers a query of any length and content.
   *
   * @throws if a file cannot be fetched; the next call tries again
   */
  search: (query: string, options?: SearchOptions) => Promise<SearchAnswer>;
}

export interface SearchOptions extends ReadOptions {
  filters?: Filters | undefined;
}

/**
 * Creates a search client for one language. It fetches nothing before `load` or `search`. `base` may be the address of another
 * site.
 */
export function createSearchClient(
  lang: Lang,
  base: string,
  load: (address: string) => Promise<PagefindModule> = (address) => import(/* @vite-ignore */ address),
): SearchClient {
  let opening: Promise<OpenTable> | undefined;
  const open = () => {
    opening ??= fetchTable(withBase(base, searchDataPath(lang, tableFile))).then((file) =>
      openTable(file, lang, base, load),
    );
    opening.catch(() => (opening = undefined));
    return opening;
  };

  async function answer(query: string, { filters = {}, ...options }: SearchOptions): Promise<SearchAnswer> {
    const table = await open();
    const matches = await find(query, table, options);
    const { found, terms, number, numbered, messages, hasPhraseMissed } = matches;
    const members = isFiltered(filters) ? membersOf(table.file) : undefined;
    const chosen = members ? found.filter(({ article }) => passes(members, article, filters)) : found;
    const results = createResults(matches, chosen, table, base);
    const unknown = terms.filter(({ hits, word }) => hits.size === 0 && !word.isStopword);
    const told = terms.filter(({ word }) => !word.isStopword);
    const corrected = terms.filter((term) => term.corrected !== undefined);
    const isExact = numbered !== undefined || messages.length > 0;
    let shown = 0;
    return {
      total: results.length,
      found: found.length,
      corrections: corrected.map(({ word, corrected: meant }) => ({
        typed: query.slice(word.start, word.end),
        meant: meant!,
      })),
      unknown: unknown.map(({ word }) => word.text),
      contentWords: told.length,
      hasPhraseMissed,
      isRelaxed: !isExact && found.length > 0 && found[0]!.coverage < 0.7,
      by: numbered !== undefined ? 'number' : messages.length > 0 ? 'message' : 'words',
      missingNumber: number && numbered === undefined && results.elsewhere === 0 ? number.id : undefined,
      facets: () =>
        countFacets(
          membersOf(table.file),
          found.map(({ article }) => article),
          filters,
        ),
      next: async (count) => {
        const from = shown;
        shown = Math.min(results.length, shown + count);
        return results.load(from, shown);
      },
    };
  }

  return {
    load: async () => {
      await open();
    },
    search: async (query, options = {}) => {
      try {
        return await answer(query, options);
      } catch (error) {
        if (!(error instanceof SearchFileError)) throw error;
        // The site was rebuilt after the table was read.
        opening = undefined;
        return answer(query, options);
      }
    },
  };
}

async function fetchTable(address: string): Promise<TableFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}
