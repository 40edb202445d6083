/** Runs in the browser, without touching the document: how much of a query a record has, and where. */
import { shownWords, type Fragment } from './fragment.ts';
import { importanceOf } from './rank.ts';
import type { Term } from './read-query.ts';
import { words } from './words.ts';

/** What speaks for a record. Weights are sums over words of the query, each counted by its rarity in the records: 0 to some 30. */
export interface Evidence {
  /** The share of what the query says that the record has, 0 to 1. */
  coverage: number;
  /** What the record has of it; a mention in passing counts half. */
  weight: number;
  /** The share of the title of its article that the query has, 0 to 1. */
  titleShare: number;
  /** The share of the heading that the query has, 0 to 1. */
  headingShare: number;
}

/** Pagefind's score of a word that stands in a heading or among keywords, and above; in running text it is about half. */
const fullScore = 10;
/** What a common word counts: more than in the order of results, because each word of a message speaks for its place. */
const commonShare = 0.4;

export function evidenceOf(
  fragment: Fragment,
  record: number,
  terms: readonly Term[],
  records: number,
  isCommon: (word: string) => boolean,
): Evidence {
  const heading = shownWords(fragment).slice(0, (fragment.meta['title'] ?? '').split(/\s+/).length);
  const telling = heading.flatMap((text, place) =>
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
  evidence.headingShare = telling.filter((place) => inHeading.has(place)).length / (telling.length || 1);
  evidence.titleShare = title.filter((part) => found.has(part)).length / (title.length || 1);
  return evidence;
}
