/** Runs in the browser, without touching the document: how well one record matches a query. */
import { shownWords, type Fragment } from './fragment.ts';
import { importanceOf } from './rank.ts';
import type { Term } from './read-query.ts';
import { words } from './words.ts';

/** How well a record matches a query. A weight is a sum over the query words, each weighted by its rarity: 0 to about 30. */
export interface Evidence {
  /** The share of the query that the record contains, weighted by rarity, 0 to 1. */
  coverage: number;
  /** The weight of the query words that the record contains. A word in running text counts about half. */
  weight: number;
  /** The share of the content words of the article title that match, 0 to 1. */
  titleShare: number;
  /** The share of the content words of the heading that match, 0 to 1. */
  headingShare: number;
}

/** Pagefind's score of a word in a heading or among the keywords is at least this; in running text it is about half. */
const fullScore = 10;
/** The weight of a common word. It is higher than in the ranking, because each word of a message helps to find its section. */
const commonShare = 0.4;

/** Measures how well the record `record` matches `terms`. `records` is the number of records of the index. */
export function evidenceOf(
  fragment: Fragment,
  record: number,
  terms: readonly Term[],
  records: number,
  isCommon: (word: string) => boolean,
): Evidence {
  const heading = shownWords(fragment).slice(0, (fragment.meta['title'] ?? '').split(/\s+/).length);
  const contentWords = heading.flatMap((text, place) =>
    words(text).some(({ parts }) => parts.some((part) => !isCommon(part))) ? [place] : [],
  );
  const evidence: Evidence = { coverage: 0, weight: 0, headingShare: 0, titleShare: 0 };
  const inHeading = new Set<number>();
  const all = fragment.content.split(/\s+/);
  const found = new Set<string>();
  const title = words(fragment.meta['article'] ?? '')
    .flatMap(({ parts }) => parts)
    .filter((part) => !isCommon(part));
  let whole = 0;
  for (const term of terms) {
    const share = isCommon(term.word.text) ? commonShare : 1;
    const importance = importanceOf({ hits: term.hits, share }, records);
    whole += importance;
    const hit = term.hits.get(record);
    if (!hit) continue;
    for (const place of hit.words) if (place < heading.length) inHeading.add(place);
    for (const place of hit.words)
      for (const { parts } of words(all[place] ?? '')) parts.forEach((part) => found.add(part));
    evidence.coverage += importance;
    evidence.weight += importance * Math.min(1, hit.score / fullScore);
  }
  evidence.coverage /= whole || 1;
  evidence.headingShare =
    contentWords.filter((place) => inHeading.has(place)).length / (contentWords.length || 1);
  evidence.titleShare = title.filter((part) => found.has(part)).length / (title.length || 1);
  return evidence;
}
