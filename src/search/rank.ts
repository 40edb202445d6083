/** Runs in the browser, without touching the document: articles by the scores of their records. */
import type { Hits, RecordList } from './engine.ts';
import { range } from './query-words.ts';
import type { Term } from './read-query.ts';

export interface RankedArticle {
  article: number;
  /** Its records that have some of the words, best first. */
  records: number[];
  score: number;
  /** The share of what the query says that the article has, 0 to 1. */
  coverage: number;
}

/** How much missing words cost. */
const coveragePower = 1.25;
/** What a word counts that stands elsewhere in the article. */
const elsewhereShare = 0.1;
const elsewhereCoverage = 0.5;
/** How much a section gains whose words stand together as they were typed, and one that has all of the query word for word. */
const proximityShare = 0.6;
const verbatimShare = 0.8;
/** How much a section gains whose heading the query has. */
const headingBonus = 0.5;
/** A word that counts less does not speak for a heading. */
const leastTelling = 0.5;
/** So many words on, at most, the next word of the query stands beside the one before: `passcode that is temporary`. */
const beside = 3;
/** What each further record adds to an article: its score, halved for each better record. */
const furtherShare = 0.5;
/** Articles with less than this share of the best score are left out. */
const leastShare = 0.2;

/** Articles that have some of the words, best first: those whose records together say most about them. */
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

/** What a word counts beside others: the more, the fewer of so many records have it; what none has counts half. */
export function importanceOf({ hits, share }: Pick<Term, 'hits' | 'share'>, records: number): number {
  const rarity = Math.log(1 + (records - hits.size + 0.5) / (hits.size + 0.5));
  return share * (hits.size === 0 ? rarity / 2 : rarity);
}

/** The share of a heading that the query has, 0 to 1. */
function headingShare(terms: readonly Term[], record: number, { headingOf }: RecordList): number {
  const { words, telling } = headingOf(record);
  const found = terms.flatMap(({ hits, share }) =>
    share < leastTelling ? [] : (hits.get(record)?.words.filter((place) => place < words) ?? []),
  );
  return Math.min(1, new Set(found).size / (telling || 1));
}

/** The share of neighbours in the query that are neighbours in a record too, 0 to 1. */
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
