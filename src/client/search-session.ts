/** The client and texts that the dialog and the search page share, in the language of the page. */
import { createFiller, type Params } from '#i18n/fill-text.ts';
import type { Lang } from '#i18n/languages.ts';
import type { StringKey, Text } from '#i18n/strings.ts';
import { splitBase, withBase } from '#i18n/urls/base.ts';
import { parseSearchPath, searchPath } from '#i18n/urls/pages.ts';
import { searchDataPath } from '#i18n/urls/search.ts';
import { createSearchClient, type SearchClient } from '#search/client.ts';
import { loggedQuery } from '#search/logged-query.ts';
import type { SearchTexts } from '#search/texts.ts';
import { sendReport, type Reporting } from './report-control.ts';

export interface SearchSession {
  lang: Lang;
  client: SearchClient;
  texts: SearchTexts;
  t: (key: StringKey, params?: Params) => string;
  /** Returns the address of the results for a query, in this or another language. */
  resultsUrl: (query: string, lang?: Lang) => string;
  /** Whether a page can be opened now, online or offline. */
  canOpen: (url: string) => Promise<boolean>;
  /** Logs a search without results once the reader has stopped typing, if the site wants that. */
  noteAnswer: (query: string, found: number) => void;
  /** How readers report a search without an answer; undefined if the site takes no such reports. */
  gap: Reporting | undefined;
}

/** Opens a session for the search page at `searchUrl`, which determines language and base path. */
export async function openSession(searchUrl: string): Promise<SearchSession> {
  const { pathname } = new URL(searchUrl, location.href);
  const { base, parts } = splitBase(pathname, parseSearchPath)!;
  const { lang } = parts;
  const client = createSearchClient(lang, base);
  // The first search reports a failure.
  client.load().catch(() => {});
  const response = await fetch(withBase(base, searchDataPath(lang, 'texts.json')));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const texts = (await response.json()) as SearchTexts;
  const fill = createFiller(lang);
  const t: SearchSession['t'] = (key, params = {}) => fill(key, texts.strings[key] as Text, params);
  const isOffline = hasNoConnection(searchUrl);
  return {
    lang,
    client,
    texts,
    t,
    noteAnswer: texts.hasMisses ? createMissNote({ base, lang }) : () => {},
    gap: texts.gap === undefined ? undefined : { way: texts.gap, base, lang, t },
    canOpen: async (url) =>
      !(await isOffline) || (await caches.match(new URL(url, location.href).pathname)) !== undefined,
    resultsUrl: (query, tag = lang) => withBase(base, searchPath(tag, query)),
  };
}

/**
 * Whether the site cannot be reached. Checked only if a service worker controls the page, because only then stored pages open
 * offline.
 */
async function hasNoConnection(url: string): Promise<boolean> {
  if (!navigator.serviceWorker?.controller) return false;
  return fetch(url, { method: 'HEAD' }).then(
    () => false,
    () => true,
  );
}

const settled = 1500;

function createMissNote(site: Pick<Reporting, 'base' | 'lang'>): SearchSession['noteAnswer'] {
  const told = new Set<string>();
  let timer = 0;
  return (query, found) => {
    clearTimeout(timer);
    const text = query.trim();
    if (found > 0 || told.has(text)) return;
    timer = window.setTimeout(() => {
      told.add(text);
      void sendReport(site, 'miss', { query: loggedQuery(text) });
    }, settled);
  };
}
