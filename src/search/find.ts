/** Runs in the browser, without touching the document: from a query to articles in order. */
import { bareNumber, findNumber, type NumberHit } from './kb-numbers.ts';
import { nearnessInCard } from './near.ts';
import { rank, type RankedArticle } from './rank.ts';
import type { OpenTable, Shelf } from './shelf.ts';
import { words } from './words.ts';
import { understand, type Understanding, type UnderstandOptions } from './understand.ts';

/** An article that answers. Sections are places in its card, counted from 1. */
export interface Found {
  article: number;
  exact?: 'number' | 'message' | undefined;
  /** Best first. */
  places: number[];
  coverage: number;
}

export interface Findings extends Understanding {
  found: Found[];
  number: NumberHit | undefined;
  /** Position of the article of `number`. */
  numbered: number | undefined;
  isExact: boolean;
  /** Of a known message: its words as the reader has them. */
  messageWords: string[];
}

/** So many of the best are looked at more closely. */
const closely = 5;
/** How much a section gains whose words stand together as they were typed. */
const nearnessShare = 0.55;
const leastShare = 0.2;
const mostFurther = 4;

/** Articles that answer a query, best first: what is asked for by number or by a known message, then what has its words. */
export async function find(
  text: string,
  table: OpenTable,
  shelf: Shelf,
  options: UnderstandOptions,
): Promise<Findings> {
  const { file } = table;
  const firstItems = firstItemsOf(file.items);
  const number = findNumber(text) ?? knownNumber(text, table);
  const numbered = number && articleOf(number.id, table);
  const messages = number?.isWhole ? [] : table.messages(text);
  const isExact = numbered !== undefined || messages.length > 0;
  const understanding = await understand(text, table, shelf, {
    ...options,
    isLiteral: options.isLiteral || isExact,
  });
  const ranked =
    number?.isWhole && numbered !== undefined ? [] : await rankClosely(text, understanding, table, shelf);

  const referrals = new Map(file.referrals);
  const isReferral = (item: number) => messages.some(({ article }) => article === referrals.get(item));
  const scoreOf = (article: number) => ranked.find((entry) => entry.article === article)?.score ?? 0;
  const exact: Found[] = [
    ...(numbered === undefined
      ? []
      : [{ article: numbered, exact: 'number' as const, places: [], coverage: 1 }]),
    ...messages
      .map(({ article, item, words }) => ({
        article,
        exact: 'message' as const,
        places: [item].filter((place) => place > 0),
        coverage: 1,
        words,
        isReferral: isReferral(firstItems[article]! + item),
      }))
      .sort(
        (a, b) =>
          b.words - a.words ||
          Number(a.isReferral) - Number(b.isReferral) ||
          scoreOf(b.article) - scoreOf(a.article),
      ),
  ];
  const others: Found[] = ranked.map(({ article, coverage, items }) => ({
    article,
    coverage,
    places: items.map(({ item }) => item - firstItems[article]!),
  }));
  const known = new Set(messages.map(({ article }) => article));
  const further = messages.length > 0 ? others.filter(isFurther(known)).slice(0, mostFurther) : others;
  return {
    ...understanding,
    found: merged([...exact, ...further]),
    number,
    numbered,
    isExact,
    messageWords: messages[0] ? wordsOfMessage(messages[0].pattern) : [],
  };
}

/** Beside a known message only what has most of the other words as well. */
function isFurther(known: ReadonlySet<number>): (found: Found) => boolean {
  return ({ article, coverage }) => !known.has(article) && coverage >= 0.5;
}

function wordsOfMessage(pattern: string): string[] {
  return words(pattern.replace(/\{\w+\}/g, ' ')).flatMap(({ text, parts }) => [text, ...parts]);
}

/** The item of the head of each article. */
export function firstItemsOf(items: readonly number[]): number[] {
  let next = 0;
  return items.map((count) => (next += count) - count);
}

/** A bare number counts only where there is an article that has it, here or elsewhere. */
function knownNumber(text: string, table: OpenTable): NumberHit | undefined {
  const number = bareNumber(text, table.file.lang);
  const isElsewhere = table.file.external.some(([kb]) => String(kb) === number?.id);
  return number && (isElsewhere || articleOf(number.id, table) !== undefined) ? number : undefined;
}

function articleOf(id: string, { file }: OpenTable): number | undefined {
  const position = /^\d+$/.test(id) ? file.kbs.indexOf(Number(id)) : -1;
  if (position >= 0) return position;
  return Object.hasOwn(file.aliases, id) ? file.aliases[id] : undefined;
}

async function rankClosely(
  text: string,
  { query, readings }: Understanding,
  { file }: OpenTable,
  shelf: Shelf,
): Promise<RankedArticle[]> {
  const langs = new Set(readings.map(({ lang }) => lang));
  await Promise.all(
    [...langs].map((lang) =>
      shelf.fetchPostings(
        lang,
        readings.filter((reading) => reading.lang === lang).flatMap(({ ids }) => ids),
      ),
    ),
  );
  const ranked = rank(query, readings, shelf.postings, file);
  const kept = ranked.filter(({ score }) => score >= ranked[0]!.score * leastShare);
  const top = kept.slice(0, closely);
  const firstItems = firstItemsOf(file.items);
  await Promise.all(
    top.map(async (entry) => {
      const card = await shelf.card(file.lang, file.kbs[entry.article]!);
      const first = firstItems[entry.article]!;
      for (const item of entry.items)
        item.score *= 1 + nearnessShare * nearnessInCard(text, query, card, item.item - first);
      entry.items.sort((a, b) => b.score - a.score);
      const head = entry.score * (1 + nearnessShare * nearnessInCard(text, query, card, 0));
      entry.score = Math.max(head, entry.items[0]?.score ?? 0);
    }),
  );
  return [...top.sort((a, b) => b.score - a.score), ...kept.slice(closely)];
}

/** Each article once, where it first stands, with the sections of all its entries. */
function merged(all: readonly Found[]): Found[] {
  const byArticle = new Map<number, Found>();
  for (const { article, exact, places, coverage } of all) {
    const entry = byArticle.get(article);
    if (entry) entry.places = [...new Set([...entry.places, ...places])];
    else byArticle.set(article, { article, exact, places: [...places], coverage });
  }
  return [...byArticle.values()];
}
