import type { Article } from '#article/model.ts';
import { recordAddress } from './fragment.ts';
import { recordsOf, type RecordContext, type SearchRecord } from './records.ts';

/** What `buildTable` needs to know about one index of a language. Plain data, so that it can be cached as JSON. */
export interface IndexSummary {
  /** Pagefind's id of each record, by its address. */
  ids: [address: string, id: string][];
  /** The words of the texts, each with the number of records that contain it. */
  words: [word: string, records: number][];
  /** Words of titles, headings and keywords. */
  headWords: string[];
  /** The heading of each section, by its address. */
  headings: [address: string, heading: string][];
  /** Addresses of sections that only refer the reader to another article. */
  referrals: string[];
}

/**
 * Returns the search records of some articles in one language, and what the table needs to know about them. `ids` is empty:
 * Pagefind assigns them later.
 */
export function readRecords(
  articles: readonly Article[],
  context: RecordContext,
): { records: (SearchRecord & { kb: number })[]; facts: IndexSummary } {
  const words = new Map<string, number>();
  const headWords = new Set<string>();
  const headings: IndexSummary['headings'] = [];
  const referrals: string[] = [];
  const records = articles.flatMap((article) =>
    recordsOf(article, context).map((record) => {
      const { html, head, section, isReferral } = record;
      for (const word of vocabularyOf(html.replace(/<[^>]*>/g, ' ')))
        words.set(word, (words.get(word) ?? 0) + 1);
      for (const word of vocabularyOf(head)) headWords.add(word);
      const address = recordAddress(article.kb, section);
      if (section) headings.push([address, head]);
      if (isReferral) referrals.push(address);
      return { kb: article.kb, ...record };
    }),
  );
  return { records, facts: { ids: [], words: [...words], headWords: [...headWords], headings, referrals } };
}

const wordRe = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** Returns the words of a text that a typo can be corrected to: lower case, letters only. `two-factor` also gives `twofactor`. */
function vocabularyOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(wordRe) ?? []) {
    const parts = word.split('-');
    for (const part of parts) if (part.length > 1) found.add(part);
    if (parts.length === 2) found.add(parts.join(''));
  }
  return found;
}
