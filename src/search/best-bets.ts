/** Runs in the browser, without touching the document: best bets, the answers that editors assign to phrases. */
import { keyOf } from './query-expansion.ts';
import type { TableFile } from './table.ts';
import { words } from './words.ts';

/** Returns the best bets of a query, in the order of the list: the index of the article, and of the record in that article. */
export type FindBets = (query: string) => { article: number; record: number }[];

const longestQuery = 500;

/**
 * Returns a function that finds the best bets of a query. A phrase matches if the query contains its words in a row and at most as
 * many other words. Stopwords count only if the phrase contains them. Inflectional endings do not count.
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
      const relevant = asked.filter((word) => phrase.includes(word) || !isStopword(word));
      return relevant.length <= 2 * phrase.length && ` ${keyOf(relevant)} `.includes(` ${keyOf(phrase)} `);
    });
  };
}
