/** Runs in the browser, without touching the document: from a query to ranked articles. */
import type { Hits } from './engine.ts';
import { bareNumber, findNumber, type NumberHit } from './kb-numbers.ts';
import type { MessageMatch } from './messages.ts';
import type { OpenTable } from './open-table.ts';
import { longestQuery } from './query-words.ts';
import { rank, type RankedArticle } from './rank.ts';
import { readQuery, type ReadOptions, type Term } from './read-query.ts';

/** An article that matches a query. */
export interface ArticleMatch {
  article: number;
  exact?: 'number' | 'message' | undefined;
  /** Its matching records, best first. */
  records: number[];
  coverage: number;
}

export interface QueryMatches {
  found: ArticleMatch[];
  /** The query words that were searched, with their hits. */
  terms: Term[];
  number: NumberHit | undefined;
  /** The index of the article that has `number`. */
  numbered: number | undefined;
  messages: MessageMatch[];
  hasPhraseMissed: boolean;
}

const mostFurther = 4;

/** Returns the articles that match a query, best first: by KB number, by known message, by best bet, then by words. */
export async function find(text: string, table: OpenTable, options: ReadOptions): Promise<QueryMatches> {
  const number = findNumber(text) ?? knownNumber(text, table);
  const numbered = number && articleOf(number.id, table);
  const messages = number?.isWhole ? [] : table.messages(text);
  // A bare number that no article has may be a port.
  const isWhole =
    number?.isWhole && (numbered !== undefined || isElsewhere(number.id, table) || /\p{L}/u.test(text));
  const phrase = quotedPhrase(text);
  const byPhrase = phrase === undefined ? undefined : await findPhrase(phrase, table);
  const hasPhraseMissed = byPhrase?.length === 0;
  const rest = without(text, messages);
  const isExact = numbered !== undefined || messages.length > 0;
  const terms = isWhole
    ? []
    : await readQuery(rest, table, { ...options, isLiteral: options.isLiteral || isExact });
  const ranked =
    byPhrase && !hasPhraseMissed ? byPhrase : rank(terms, table.records, await verbatim(rest, terms, table));
  const exact: ArticleMatch[] = [
    ...(numbered === undefined
      ? []
      : [{ article: numbered, exact: 'number' as const, records: [], coverage: 1 }]),
    ...messagesInOrder(messages, ranked, table),
    ...(isWhole ? [] : bestBetsFor(rest, table)),
  ];
  const known = new Set(messages.map(({ article }) => article));
  const further = ranked.filter(
    ({ article, coverage }) => messages.length === 0 || known.has(article) || coverage >= 0.5,
  );
  const most = messages.length > 0 ? known.size + mostFurther : Infinity;
  return {
    found: merged([...exact, ...further]).slice(0, most),
    terms,
    number,
    numbered,
    messages,
    hasPhraseMissed,
  };
}

/** Sorts longer messages first. Among equal lengths, the article that matches the rest of the text best comes first. */
function messagesInOrder(
  messages: readonly MessageMatch[],
  ranked: readonly RankedArticle[],
  { records }: OpenTable,
): ArticleMatch[] {
  const scoreOf = (article: number) => ranked.find((entry) => entry.article === article)?.score ?? 0;
  return [...messages]
    .sort(
      (a, b) =>
        b.words - a.words ||
        Number(a.isReferral) - Number(b.isReferral) ||
        scoreOf(b.article) - scoreOf(a.article),
    )
    .flatMap(({ article, record }) => {
      const own = records.ofArticle(article)[record];
      return [
        {
          article,
          exact: 'message' as const,
          records: own === undefined || record === 0 ? [] : [own],
          coverage: 1,
        },
      ];
    });
}

/** Returns the articles that editors assigned to the phrases of a text. */
function bestBetsFor(text: string, { bestBets, records }: OpenTable): ArticleMatch[] {
  return bestBets(text).map(({ article, record }) => {
    const own = records.ofArticle(article)[record];
    return { article, records: own === undefined || record === 0 ? [] : [own], coverage: 1 };
  });
}

/** Returns the text without the messages in it: the rest tells more about the reader's case. */
function without(text: string, messages: readonly MessageMatch[]): string {
  let rest = text;
  for (const { start, end } of [...messages].sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)}\n${rest.slice(end)}`;
  return rest;
}

/**
 * Returns the phrase if the whole query is one phrase in quotes, and not longer than `longestQuery`.
 *
 * @example quotedPhrase('“security card”') // 'security card'
 */
export function quotedPhrase(query: string): string | undefined {
  if (query.length > longestQuery) return undefined;
  const phrase = /^["“”„«]([^"“”„«»]*)["“”»]$/.exec(query.trim())?.[1]!.trim();
  return phrase !== undefined && /\s/.test(phrase) ? phrase : undefined;
}

async function findPhrase(phrase: string, { engine, records }: OpenTable): Promise<RankedArticle[]> {
  const hits = await engine.ask(`"${phrase}"`);
  const word = { text: phrase, start: 0, end: phrase.length, isStopword: false };
  return rank([{ word, share: 1, hits }], records);
}

/** Returns the records that contain a short query word for word; none for a longer query. */
async function verbatim(text: string, terms: readonly Term[], { engine }: OpenTable): Promise<Hits> {
  const isShort = terms.length > 0 && terms.length <= 6 && /\S\s+\S/.test(text.trim());
  return isShort ? engine.ask(`"${text.replace(/["“”„«»\s]+/g, ' ').trim()}"`) : new Map();
}

/** Returns a bare number only if an article has it, on this site or elsewhere. */
function knownNumber(text: string, table: OpenTable): NumberHit | undefined {
  const number = bareNumber(text, table.isStopword);
  return number && (isElsewhere(number.id, table) || articleOf(number.id, table) !== undefined)
    ? number
    : undefined;
}

function isElsewhere(id: string, { file }: OpenTable): boolean {
  return file.external.some(([kb]) => String(kb) === id);
}

function articleOf(id: string, { file }: OpenTable): number | undefined {
  const position = /^\d+$/.test(id) ? file.kbs.indexOf(Number(id)) : -1;
  if (position >= 0) return position;
  return Object.hasOwn(file.aliases, id) ? file.aliases[id] : undefined;
}

/** Merges the entries of each article: the first gives position, kind and coverage, all of them give records. */
function merged(all: readonly ArticleMatch[]): ArticleMatch[] {
  const byArticle = new Map<number, ArticleMatch>();
  for (const { article, exact, records, coverage } of all) {
    const entry = byArticle.get(article);
    if (entry) entry.records = [...new Set([...entry.records, ...records])];
    else byArticle.set(article, { article, exact, records: [...records], coverage });
  }
  return [...byArticle.values()];
}
