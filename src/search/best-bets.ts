/** Runs in the browser, without touching the document: phrases that an editor has given an answer. */
import { keyOf } from './query-expansion.ts';
import type { TableFile } from './table.ts';
import { words } from './words.ts';

/** The article and its record that are to answer a query, in the order of the list. */
export type FindBets = (query: string) => { article: number; record: number }[];

const longestQuery = 500;

/**
 * A phrase answers a query that has its words in a row, and few others: at most as many again. Words that say nothing count only
 * where the phrase has them, endings not at all.
 */
export function createBestBets(
  answers: TableFile['answers'],
  isStopword: (word: string) => boolean,
): FindBets {
  const read = (text: string) => words(text.slice(0, longestQuery)).flatMap(({ parts }) => parts);
  const bets = answers.map(([phrase, article, record]) => ({ phrase: read(phrase), article, record }));
  return (query) => {
    const asked = read(query);
    return bets.filter(({ phrase }) => {
      const kept = asked.filter((word) => phrase.includes(word) || !isStopword(word));
      return kept.length <= 2 * phrase.length && ` ${keyOf(kept)} `.includes(` ${keyOf(phrase)} `);
    });
  };
}
