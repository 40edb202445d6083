import type { Lang } from '#i18n/languages.ts';
import { customerText } from '#agent/customer-text.ts';
import type { SearchAnswer, SearchResult } from '#search/answer.ts';
import { createSearchClient } from '#search/client.ts';
import type { Excerpt } from '#search/excerpt.ts';

/** A section, or an article, that may answer a message. */
export interface Candidate {
  kb: number;
  section?: string | undefined;
  number?: number | undefined;
  title: string;
  /** The language of the title where it is not the customer's. */
  lang?: Lang | undefined;
  why: 'number' | 'message' | 'words';
  /** Words of the message that were found. */
  words: string[];
}

export type FindCandidates = (message: string, lang: Lang) => Promise<Candidate[]>;

/** Finds candidates in the browser, with the site's own search. */
export function createFinder(base: string): FindCandidates {
  const clients = new Map<Lang, ReturnType<typeof createSearchClient>>();
  return async (message, lang) => {
    const client = clients.get(lang) ?? createSearchClient(lang, base);
    clients.set(lang, client);
    const answer: SearchAnswer = await client.search(customerText(message));
    const results = await answer.next(4);
    return results.filter(({ isElsewhere }) => !isElsewhere).flatMap(candidatesIn);
  };
}

function candidatesIn(result: SearchResult, rank: number): Candidate[] {
  const why = result.exact ?? 'words';
  const { kb, foreignLang: lang } = result;
  const found = [...foundIn(result.title), ...foundIn(result.excerpt)];
  if (result.sections.length === 0)
    return [{ kb, title: plain(result.title), lang, why, words: distinct(found) }];
  return result.sections.slice(0, rank === 0 ? 2 : 1).map(({ id, number, title, excerpt }, place) => ({
    kb,
    section: id,
    number,
    title: plain(title),
    lang,
    why: place === 0 ? why : 'words',
    words: distinct([...foundIn(title), ...foundIn(excerpt)]),
  }));
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
