/** Runs in the browser, without touching the document. */
import type { Lang } from '#i18n/languages.ts';
import { customerText, withoutQuotes } from '#replies/customer-text.ts';
import type { SearchResult } from '#search/answer.ts';
import { createSearchClient, type SearchClient } from '#search/client.ts';
import type { Excerpt } from '#search/excerpt.ts';

/** A section, or an article, that may answer a message. */
export interface Candidate {
  kb: number;
  section?: string | undefined;
  number?: number | undefined;
  title: string;
  /** The language of the title. */
  lang: Lang;
  why: 'number' | 'message' | 'words';
  /** Words of the message that were found. */
  words: string[];
}

export type FindCandidates = (message: string, lang: Lang) => Promise<Candidate[]>;

const articlesShown = 4;

/** Finds candidates with the site's own search: by number, by a message of the program, and by the rest of what is said. */
export function createFinder(clientFor: (lang: Lang) => SearchClient): FindCandidates {
  return async (message, lang) => {
    const client = clientFor(lang);
    const text = customerText(message);
    const search = async (query: string) => {
      const answer = await client.search(query);
      const results = await answer.next(articlesShown);
      return { by: answer.by, results: results.filter(({ isElsewhere }) => !isElsewhere) };
    };
    const { by, results } = await search(text);
    const story = withoutQuotes(text);
    if (by !== 'message' || story.split(/\s+/).length < 6) return candidatesOf(results, lang);
    return combine(results, (await search(story)).results, lang, isTelling(text));
  };
}

/** A quoted message of more than three words stands for one situation; a short one, such as “Login failed”, for many. */
function isTelling(text: string): boolean {
  const quotes = text.match(/["“«][^"“”«»\n]+["”»]/g) ?? [];
  return quotes.length === 0 || quotes.some((quote) => quote.trim().split(/\s+/).length > 3);
}

/**
 * A message of the program says which articles; where several have it, and which section of the first, the rest of the text
 * says. Articles the rest speaks for follow.
 */
function combine(
  exact: readonly SearchResult[],
  told: readonly SearchResult[],
  lang: Lang,
  isMessageTelling: boolean,
): Candidate[] {
  const place = (kb: number) => {
    const at = told.findIndex((result) => result.kb === kb);
    return at < 0 ? told.length : at;
  };
  const messages = exact.filter((result) => result.exact);
  const sorted = [...messages].sort((a, b) => place(a.kb) - place(b.kb));
  const [first] = sorted;
  const own = told.filter(({ kb }) => kb === first?.kb);
  const others = told.filter(({ kb }) => messages.every((result) => result.kb !== kb));
  const byMessage = candidatesOf(sorted.slice(0, 1), lang);
  const byStory = candidatesOf(own, lang);
  const all = [
    ...(isMessageTelling ? [...byMessage, ...byStory] : [...byStory, ...byMessage]),
    ...candidatesOf(sorted.slice(1), lang),
    ...others.slice(0, articlesShown - 2).flatMap((result) => candidatesIn(result, 1, lang)),
  ];
  const keys = all.map(({ kb, section }) => `${kb}#${section ?? ''}`);
  return all.filter((_, index) => keys.indexOf(keys[index]!) === index);
}

function candidatesOf(results: readonly SearchResult[], lang: Lang): Candidate[] {
  return results.flatMap((result, rank) => candidatesIn(result, rank === 0 ? 2 : 1, lang));
}

function candidatesIn(result: SearchResult, count: number, searched: Lang): Candidate[] {
  const why = result.exact ?? 'words';
  const { kb } = result;
  const lang = result.foreignLang ?? searched;
  const found = [...foundIn(result.title), ...foundIn(result.excerpt)];
  if (result.sections.length === 0) {
    return [{ kb, title: plain(result.title), lang, why, words: distinct(found) }];
  }
  return result.sections.slice(0, count).map(({ id, number, title, excerpt, lang: own }, place) => ({
    kb,
    section: id,
    number,
    title: plain(title),
    lang: own ?? lang,
    why: place === 0 ? why : 'words',
    words: distinct([...foundIn(title), ...foundIn(excerpt)]),
  }));
}

/** The clients of a site, one for each language, each loaded when it is first asked. */
export function createClients(base: string): (lang: Lang) => SearchClient {
  const clients = new Map<Lang, SearchClient>();
  return (lang) => {
    const client = clients.get(lang) ?? createSearchClient(lang, base);
    clients.set(lang, client);
    return client;
  };
}

function plain(excerpt: Excerpt): string {
  return excerpt.map(({ text }) => text).join('');
}

function foundIn(excerpt: Excerpt): string[] {
  return excerpt.filter(({ isFound }) => isFound).map(({ text }) => text);
}

function distinct(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()].slice(0, 6);
}
