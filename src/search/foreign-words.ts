/** Runs in the browser, without touching the document: words of a query that are of another language of the site. */
import type { Lang } from '#i18n/languages.ts';
import type { QueryWords } from './query-words.ts';
import type { Reading } from './readings.ts';
import { isStopword } from './stopwords.ts';

/** What nothing here knows and says little in another language, says little here: `how do I` on a Spanish page. */
export function markForeignStopwords(
  { words }: QueryWords,
  readings: readonly Reading[],
  others: readonly Lang[],
): void {
  words.forEach((word, index) => {
    const isKnown = readings.some(({ from, to }) => from <= index && index < to);
    if (!isKnown && others.some((lang) => isStopword(word.text, lang))) word.isStopword = true;
  });
}

/** Whether some word is only known by what it is elsewhere: what stands here of its neighbours may be a label or two. */
export function isForeign({ words }: QueryWords, readings: readonly Reading[]): boolean {
  return words.some(({ isStopword }, index) => {
    const own = readings.filter(({ from, to, kind }) => kind !== 'related' && from <= index && index < to);
    return !isStopword && own.length > 0 && own.every(({ kind }) => kind === 'translation');
  });
}
