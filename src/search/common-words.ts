import { fold } from './fold.ts';
import type { PartFacts } from './read-records.ts';

/** What is known of the words of a language, whatever the site is about. */
export interface WordLists {
  /** Words that say nothing by themselves. */
  stop: readonly string[];
  /** The words people use most, most frequent first. */
  frequent: readonly string[];
}

/** What stands in more than this share of all records says nothing, whatever it is. */
const everywhere = 0.3;
/** So many of the most frequent words of a language say little wherever they stand: `how`, `my`. */
const mostQuiet = 150;
/** So many are words of everyday talk. */
const mostEveryday = 1000;

/**
 * Words that count less than others: in the language of a table those of everyday talk too. Words of the stop lists that titles, headings or keywords
 * have, and not every text, say something here: `test` of a `connectivity test`.
 */
export function commonWords(
  own: WordLists,
  others: readonly WordLists[],
  parts: readonly PartFacts[],
): Record<'stopwords' | 'quiet' | 'everyday', Set<string>> {
  const heads = new Set(parts.flatMap((part) => part.telling.map(fold)));
  const count = new Map<string, number>();
  for (const [word, records] of parts.flatMap((part) => part.words))
    count.set(fold(word), records + (count.get(fold(word)) ?? 0));
  const records = parts.reduce((sum, { ids }) => sum + ids.length, 0);
  const isTelling = (word: string) => heads.has(word) && count.get(word)! <= records * everywhere;
  const lists = [own, ...others];
  const listed = lists.flatMap(({ stop }) => stop.map(fold));
  const stopwords = new Set(listed.filter((word) => !isTelling(word)));
  const quiet = new Set(
    lists.flatMap(({ frequent }) => frequent.slice(0, mostQuiet).map(fold)).filter(isTelling),
  );
  const talk = own.frequent
    .slice(0, mostEveryday)
    .map(fold)
    .filter((word) => !heads.has(word));
  const everyday = new Set([...listed, ...talk]).difference(stopwords).difference(quiet);
  return { stopwords, quiet, everyday };
}
