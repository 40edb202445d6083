import type { Article } from '#article/model.ts';
import { recordAddress } from './fragment.ts';
import { recordsOf, type RecordContext, type SearchRecord } from './records.ts';

/** What the table of a language needs to know of one of its indexes. Plain data. */
export interface PartFacts {
  /** Pagefind's id of each record, by its address. */
  ids: [address: string, id: string][];
  /** The words of the texts, each with the number of records that have it. */
  words: [word: string, records: number][];
  /** Words of titles, headings and keywords. */
  telling: string[];
  /** The heading of each section, by its address. */
  headings: [address: string, heading: string][];
  /** Addresses of sections that send the reader on. */
  referrals: string[];
}

/** The records of some articles in a language, and what the table needs to know of them. */
export function readRecords(
  articles: readonly Article[],
  context: RecordContext,
): { records: (SearchRecord & { kb: number })[]; facts: PartFacts } {
  const words = new Map<string, number>();
  const telling = new Set<string>();
  const headings: PartFacts['headings'] = [];
  const referrals: string[] = [];
  const records = articles.flatMap((article) =>
    recordsOf(article, context).map((record) => {
      const { html, head, section, isReferral } = record;
      for (const word of vocabularyOf(html.replace(/<[^>]*>/g, ' ')))
        words.set(word, (words.get(word) ?? 0) + 1);
      for (const word of vocabularyOf(head)) telling.add(word);
      const address = recordAddress(article.kb, section);
      if (section) headings.push([address, head]);
      if (isReferral) referrals.push(address);
      return { kb: article.kb, ...record };
    }),
  );
  return { records, facts: { ids: [], words: [...words], telling: [...telling], headings, referrals } };
}

const wordRe = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** The words of a text that a slip may have been meant for, each once: letters only, in small letters; joined by a hyphen also as one. */
function vocabularyOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(wordRe) ?? []) {
    const parts = word.split('-');
    for (const part of parts) if (part.length > 1) found.add(part);
    if (parts.length === 2) found.add(parts.join(''));
  }
  return found;
}
