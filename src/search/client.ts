/** Runs in the browser, without touching the document: the search of one language. */
import type { Filters, SearchAnswer } from './answer.ts';
import { countFacets, passes } from './facets.ts';
import { find } from './find.ts';
import { createPhraseSearch, type FindPhrase } from './full-text.ts';
import { createResults } from './results.ts';
import { createShelf, type ReadFile } from './shelf.ts';
import { nearestWords } from './spelling.ts';
import type { UnderstandOptions } from './understand.ts';
import { withPhrase } from './with-phrase.ts';
import type { Lang } from '#i18n/languages.ts';
import { withBase } from '#i18n/urls/base.ts';
import { searchDataPath } from '#i18n/urls/search.ts';

export interface SearchClient {
  /** Starts loading; call it on the first sign that somebody wants to search. */
  load: () => Promise<void>;
  /**
   * Answers a query of any length and content.
   *
   * @throws where a file cannot be fetched; the next call tries again
   */
  search: (query: string, options?: SearchOptions) => Promise<SearchAnswer>;
}

export interface SearchOptions extends UnderstandOptions {
  filters?: Filters | undefined;
}

/** A client for the search of a language; nothing is fetched before `load` or `search`. */
export function createSearchClient(
  lang: Lang,
  base: string,
  read: ReadFile = fetchFile(base),
  findPhrase: FindPhrase = createPhraseSearch(lang, base),
): SearchClient {
  const shelf = createShelf(read);
  return {
    load: async () => {
      const { file } = await shelf.table(lang);
      // A small site has all its words in one file, and all its names; they will be needed whatever is asked.
      if (file.shards.length > 1) return;
      await Promise.all([
        shelf.fetchPostings(lang, [0]),
        shelf.fetchNames(
          lang,
          file.names.map(([first]) => first),
        ),
      ]);
    },
    search: async (query, { filters = {}, ...options } = {}) => {
      const table = await shelf.table(lang);
      const findings = await withPhrase(
        await find(query, table, shelf, options),
        query,
        table,
        shelf,
        findPhrase,
      );
      const chosen = findings.found.filter(({ article }) => passes(table.file, article, filters));
      const results = createResults(findings, chosen, table, shelf, base);
      let shown = 0;
      const { corrections, unknown, phraseMiss, number, numbered, isExact } = findings;
      return {
        total: results.length,
        found: findings.found.length,
        corrections: corrections.map(({ typed, meant }) => ({ typed, meant })),
        corrected: corrections.reduceRight(
          (text, { start, end, meant }) => text.slice(0, start) + meant + text.slice(end),
          query,
        ),
        unknown,
        phraseMiss,
        isRelaxed: !isExact && findings.found.length > 0 && findings.found[0]!.coverage < 0.7,
        by: numbered !== undefined ? 'number' : isExact ? 'message' : 'words',
        missingNumber: number && numbered === undefined && results.elsewhere === 0 ? number.id : undefined,
        suggestions: findings.found.length > 0 ? [] : nearestWords(unknown, table.lexicon),
        facets: countFacets(
          table.file,
          findings.found.map(({ article }) => article),
          filters,
        ),
        next: async (count) => {
          const from = shown;
          shown = Math.min(results.length, shown + count);
          return results.load(from, shown);
        },
      };
    },
  };
}

function fetchFile(base: string): ReadFile {
  return async (lang, file) => {
    const response = await fetch(withBase(base, searchDataPath(lang, file)));
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json();
  };
}
