/** Runs in the browser, without touching the document. */
import type { Lang } from '#i18n/languages.ts';
import { isEveryday } from './everyday.ts';
import { isStopword } from './stopwords.ts';
import { words } from './words.ts';

export interface QueryWord {
  /** Folded, one part of what may have been a compound. */
  text: string;
  isStopword: boolean;
  isEveryday: boolean;
  start: number;
  end: number;
}

export interface QueryWords {
  words: QueryWord[];
  /** Compounds as typed: `tws.vmoptions` stands for the words from `from` to before `to`. */
  compounds: { text: string; from: number; to: number }[];
}

const longestQuery = 2000;
const mostWords = 24;

/**
 * The words of a query, each once; of a very long one those at the beginning, words that say something first. Work is
 * bounded here: whatever is pasted, the rest of the search sees two dozen words.
 */
export function queryWords(query: string, lang: Lang): QueryWords {
  const found: QueryWords = { words: [], compounds: [] };
  const seen = new Set<string>();
  const all = words(query.slice(0, longestQuery)).filter(({ text }) => text.length <= 60);
  const isShort = all.length <= mostWords;
  for (const { text, parts, start, end } of all) {
    if (found.words.length >= mostWords) break;
    if (seen.has(text) || (!isShort && parts.every((part) => isStopword(part, lang)))) continue;
    seen.add(text);
    const from = found.words.length;
    for (const part of parts)
      found.words.push({
        text: part,
        isStopword: isStopword(part, lang),
        isEveryday: isEveryday(part, lang),
        start,
        end,
      });
    if (parts.length > 1) found.compounds.push({ text, from, to: found.words.length });
  }
  return found;
}
