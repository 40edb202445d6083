/**
 * Runs in the browser, without touching the document: exact phrases, through Pagefind, on a site small enough for one index. The
 * table knows which words stand in a section, not in what order; Pagefind knows their places. It is 110 KB to load, so only a
 * query in quotes asks it.
 */
import type { Lang } from '#i18n/languages.ts';
import { withBase } from '#i18n/urls/base.ts';
import { searchIndexPath } from '#i18n/urls/search.ts';

export interface PhrasePlace {
  kb: number;
  /** Ids of the sections that have the phrase. */
  sections: string[];
}

/** Articles that have a phrase word for word, best first. */
export type FindPhrase = (phrase: string) => Promise<PhrasePlace[]>;

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

interface PagefindData {
  meta: Record<string, string | undefined>;
  sub_results: { url: string }[];
}

const most = 10;

/** The phrases of a language's index; nothing is fetched before the first question. */
export function createPhraseSearch(lang: Lang, base: string): FindPhrase {
  const path = withBase(base, searchIndexPath(lang));
  let loading: Promise<Pagefind> | undefined;
  return async (phrase) => {
    loading ??= loadPagefind(path);
    loading.catch(() => (loading = undefined));
    const { results } = await (await loading).search(`"${phrase}"`);
    const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return found.map(({ meta, sub_results: parts }) => ({
      kb: Number(meta['kb']?.replace('KB', '')),
      sections: parts.flatMap(({ url }) => url.split('#')[1] ?? []),
    }));
  };
}

async function loadPagefind(path: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as Pagefind;
  await pagefind.options({ bundlePath: path, baseUrl: '/', noWorker: true });
  return pagefind;
}
