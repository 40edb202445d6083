/** Runs in the browser, without touching the document: one language's index, loaded when it is first wanted. */

export interface SearchResult {
  url: string;
  title: string;
  kb: string;
  /** The language of the article, where it is not the one searched in. */
  foreignLang?: string | undefined;
  /** HTML with `<mark>` and entities, nothing else. */
  excerpt: string;
  /** Sections that match, best first. */
  sections: { url: string; title: string; excerpt: string }[];
}

export interface SearchAnswer {
  total: number;
  /** Loads some more results, in order; empty when there are none left. */
  next: (count: number) => Promise<SearchResult[]>;
}

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

export interface SearchClient {
  /** Starts loading; call it on the first sign that somebody wants to search. */
  load: () => Promise<void>;
  search: (query: string) => Promise<SearchAnswer>;
}

/** A client for the index below `indexPath`; nothing is fetched before `load` or `search`. */
export function createSearchClient(indexPath: string): SearchClient {
  let loading: Promise<Pagefind> | undefined;
  const load = () => (loading ??= loadPagefind(indexPath).catch(forget));
  const forget = (error: unknown): never => {
    loading = undefined;
    throw error;
  };
  return {
    load: async () => void (await load()),
    search: async (query) => {
      const pagefind = await load();
      const { results } = await pagefind.search(query);
      let shown = 0;
      return {
        total: results.length,
        next: async (count) => {
          const batch = results.slice(shown, shown + count);
          shown += batch.length;
          return (await Promise.all(batch.map((result) => result.data()))).map(toResult);
        },
      };
    },
  };
}

async function loadPagefind(indexPath: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${indexPath}pagefind.js`)) as Pagefind;
  await pagefind.options({ bundlePath: indexPath, baseUrl: '/', excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

function toResult({ url, excerpt, meta, sub_results: parts }: PagefindData): SearchResult {
  const sections = parts.filter((part) => part.url.includes('#')).slice(0, 3);
  return {
    url,
    title: meta['title'] ?? '',
    kb: meta['kb'] ?? '',
    foreignLang: meta['foreign'] || undefined,
    excerpt,
    sections,
  };
}
