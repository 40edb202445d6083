import { fold } from './fold.ts';
import type { IndexSummary } from './read-records.ts';

/** Word lists of a language that do not depend on the site. */
export interface WordLists {
  /** Stopwords. */
  stop: readonly string[];
  /** The most frequent words of the language, most frequent first. */
  frequent: readonly string[];
}

/** A listed stopword stays one if it occurs in more than this share of all records. */
const everywhere = 0.3;
/** How many of the most frequent words of a language get a low weight wherever they occur: `how`, `my`. */
const mostQuiet = 150;
/** How many of the most frequent words are everyday words. */
const mostEveryday = 1000;

/**
 * Returns the words that get less weight than others. Everyday words come from the language of the table only. A listed stopword is
 * a content word if a title, heading or keyword contains it and not too many records do: `test` in `connectivity test`.
 */
export function commonWords(
  own: WordLists,
  others: readonly WordLists[],
  parts: readonly IndexSummary[],
): Record<'stopwords' | 'quiet' | 'everyday', Set<string>> {
  const heads = new Set(parts.flatMap((part) => part.headWords.map(fold)));
  const count = new Map<string, number>();
  for (const [word, records] of parts.flatMap((part) => part.words))
    count.set(fold(word), records + (count.get(fold(word)) ?? 0));
  const records = parts.reduce((sum, { ids }) => sum + ids.length, 0);
  const isContentWord = (word: string) => heads.has(word) && count.get(word)! <= records * everywhere;
  const lists = [own, ...others];
  const listed = lists.flatMap(({ stop }) => stop.map(fold));
  const stopwords = new Set(listed.filter((word) => !isContentWord(word)));
  const quiet = new Set(
    lists.flatMap(({ frequent }) => frequent.slice(0, mostQuiet).map(fold)).filter(isContentWord),
  );
  const talk = own.frequent
    .slice(0, mostEveryday)
    .map(fold)
    .filter((word) => !heads.has(word));
  const everyday = new Set([...listed, ...talk]).difference(stopwords).difference(quiet);
  return { stopwords, quiet, everyday };
}
