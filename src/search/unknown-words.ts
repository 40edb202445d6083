/** Runs in the browser, without touching the document. */
import type { Lexicon } from './lexicon.ts';
import type { QueryWords } from './query-words.ts';
import type { Reading } from './readings.ts';
import { isStopword } from './stopwords.ts';

/** The places of words that say something and that no reading knows; one that is only related does not count. */
export function unknownWords({ words }: QueryWords, readings: readonly Reading[]): Set<number> {
  const unknown = new Set(
    words.flatMap(({ text, isStopword: isCommon, isEveryday }, index) =>
      isCommon || isEveryday || text.length < 3 || /^\d+$/.test(text) ? [] : [index],
    ),
  );
  for (const { from, to, kind } of readings)
    if (kind !== 'related') for (let word = from; word < to; word++) unknown.delete(word);
  return unknown;
}

/**
 * The places of words that no text has as they are, and whose stem is only that of a word that says nothing: `usario` is not
 * `usar`.
 */
export function doubtfulWords({ words }: QueryWords, lexicon: Lexicon): number[] {
  return words.flatMap(({ text, isStopword: isCommon }, index) => {
    const id = isCommon || text.length < 5 || lexicon.has(text) ? undefined : lexicon.find(text);
    return id !== undefined && lexicon.formsOf(id).every((form) => isStopword(form, lexicon.lang))
      ? [index]
      : [];
  });
}
