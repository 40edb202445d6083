/** Runs in the browser, without touching the document: ranks articles by the scores of their records. */
import type { Hits, RecordList } from './engine.ts';
import { range } from './query-words.ts';
import type { Term } from './read-query.ts';

export interface RankedArticle {
  article: number;
  /** Its records that contain some of the words, best first. */
  records: number[];
  score: number;
  /** The share of the query that its best record covers, weighted by rarity, 0 to 1. */
  coverage: number;
}

/** The exponent of the coverage: the higher, the more missing words cost. */
const coveragePower = 1.25;
/** The shares of score and coverage for a word that occurs only elsewhere in the article. */
const elsewhereShare = 0.1;
const elsewhereCoverage = 0.5;
/** The largest gain of a section for proximity, and its gain if it contains the query word for word. */
const proximityShare = 0.6;
const verbatimShare = 0.8;
/** The largest gain of a section whose heading matches. */
const headingBonus = 0.5;
/** Words with a lower weight do not count as matches in a heading. */
const leastHeadingShare = 0.5;
/** Two words are neighbours if they are at most this many positions apart: `passcode that is temporary`. */
const beside = 3;
/** The factor for each further record of an article: the score of the second counts half, that of the third a quarter. */
const furtherShare = 0.5;
/** Articles with less than this share of the best score are left out. */
const leastShare = 0.2;

/** Ranks the articles that contain some of the terms, best first. `verbatim` are the records that contain the whole query. */
export function rank(
  terms: readonly Term[],
  records: RecordList,
  verbatim: Hits = new Map(),
): RankedArticle[] {
  const importance = terms.map((term) => importanceOf(term, records.length));
  const whole = importance.reduce((sum, each) => sum + each, 0) || 1;
  const articles = new Set(
    terms.flatMap(({ hits }) => [...hits.keys()].map((record) => records.articleOf(record))),
  );
  const ranked = [...articles].map((article): RankedArticle => {
    const own = records.ofArticle(article);
    const best = terms.map(({ hits }) => Math.max(0, ...own.map((record) => hits.get(record)?.score ?? 0)));
    const scored = own
      .filter((record) => terms.some(({ hits }) => hits.has(record)))
      .map((record) => {
        let score = 0;
        let covered = 0;
        terms.forEach(({ hits, share }, at) => {
          const here = hits.get(record)?.score ?? 0;
          score += share * Math.max(here, elsewhereShare * best[at]!);
          covered += importance[at]! * (here > 0 ? 1 : best[at]! > 0 ? elsewhereCoverage : 0);
        });
        const coverage = covered / whole;
        return {
          record,
          coverage,
          score:
            score *
            coverage ** coveragePower *
            (1 + proximityShare * proximity(terms, record)) *
            (1 + headingBonus * headingShare(terms, record, records)) *
            (verbatim.has(record) ? 1 + verbatimShare : 1),
        };
      })
      .sort((a, b) => b.score - a.score);
    const [first] = scored;
    return {
      article,
      records: scored.map(({ record }) => record),
      score: scored.reduce((sum, { score }, at) => sum + score * furtherShare ** at, 0),
      coverage: first!.coverage,
    };
  });
  const sorted = ranked.sort((a, b) => b.score - a.score || a.article - b.article);
  return sorted.filter(({ score }) => score >= sorted[0]!.score * leastShare);
}

/** Returns the inverse document frequency (BM25) of a term, times its weight. A term that no record contains counts half. */
export function importanceOf({ hits, share }: Pick<Term, 'hits' | 'share'>, records: number): number {
  const rarity = Math.log(1 + (records - hits.size + 0.5) / (hits.size + 0.5));
  return share * (hits.size === 0 ? rarity / 2 : rarity);
}

/** Returns the share of the content words of a heading that match, 0 to 1. */
function headingShare(terms: readonly Term[], record: number, { headingOf }: RecordList): number {
  const { words, contentWords } = headingOf(record);
  const found = terms.flatMap(({ hits, share }) =>
    share < leastHeadingShare ? [] : (hits.get(record)?.words.filter((place) => place < words) ?? []),
  );
  return Math.min(1, new Set(found).size / (contentWords || 1));
}

/** Returns the share of neighbouring query terms that are neighbours in the record too, 0 to 1. */
function proximity(terms: readonly Term[], record: number): number {
  if (terms.length < 2) return 0;
  let near = 0;
  for (let at = 0; at + 1 < terms.length; at++) {
    const [first, second] = [terms[at]!.hits.get(record), terms[at + 1]!.hits.get(record)];
    const places = new Set(second?.words);
    if (first?.words.some((place) => range(1, beside + 1).some((step) => places.has(place + step)))) near++;
  }
  return near / (terms.length - 1);
}
