/** Runs in the browser, without touching the document. */
import type { Lang } from '#i18n/languages.ts';
import type { QueryWords } from './query-words.ts';
import type { Reading } from './readings.ts';
import type { Postings, TableFile } from './table.ts';

export interface RankedItem {
  item: number;
  score: number;
  /** Share of what the query says that is found here or in the head of the article, up to 1. */
  coverage: number;
}

export interface RankedArticle {
  article: number;
  score: number;
  coverage: number;
  /** Best first; without its head. */
  items: RankedItem[];
}

export type PostingsOf = (lang: Lang, id: number) => Postings;

/**
 * How much the words of a query count: a word in all items `least`, the rarest 1 more, one that nothing has `unknown`; of that
 * share for words that say little.
 */
const said = { least: 0.25, unknown: 0.6, everyday: 0.4, stopword: 0.12 } as const;

/** What stands in so few places says as much there as in bold, wherever it stands. */
const rare = { places: 2, weight: 6 } as const;

/** Articles that answer, best first, each with the sections that do. */
export function rank(
  { words }: QueryWords,
  readings: readonly Reading[],
  postingsOf: PostingsOf,
  table: TableFile,
): RankedArticle[] {
  const evidence = words.map((_, index) => {
    const own = readings.filter(({ from, to }) => from <= index && index < to);
    return strongest(own, postingsOf);
  });
  const total = table.items.reduce((sum, count) => sum + count, 0);
  const importance = words.map(({ isStopword, isEveryday }, index) => {
    const spread = evidence[index]!.spread;
    const rarity = Math.log(1 + total / (spread || 1)) / Math.log(1 + total);
    return isStopword
      ? rarity * said.stopword
      : (spread === 0 ? said.unknown : said.least + rarity) * (isEveryday ? said.everyday : 1);
  });
  const articles: RankedArticle[] = [];
  let first = 0;
  table.items.forEach((count, article) => {
    const ranked = rankArticle(first, count, evidence, importance);
    if (ranked) articles.push({ article, ...ranked });
    first += count;
  });
  const popular = new Set(table.popular);
  for (const ranked of articles) if (popular.has(ranked.article)) ranked.score *= 1.03;
  demoteReferrals(articles, table);
  return articles.sort((a, b) => b.score - a.score || a.article - b.article);
}

interface Evidence {
  /** By item, up to about 1.5. */
  byItem: Map<number, number>;
  /** In how many items the surest reading stands. */
  spread: number;
}

function strongest(readings: readonly Reading[], postingsOf: PostingsOf): Evidence {
  const byItem = new Map<number, number>();
  let spread = 0;
  let surest = 0;
  for (const { lang, ids, trust, kind } of readings) {
    const places = common(ids.map((id) => postingsOf(lang, id)));
    if (trust > surest) [surest, spread] = [trust, places.size];
    if (kind === 'translation') spread = Math.max(spread, places.size);
    for (const [item, weight] of places) {
      const value = (Math.max(weight, places.size <= rare.places ? rare.weight : 0) / 10) * trust;
      if (value > (byItem.get(item) ?? 0)) byItem.set(item, value);
    }
  }
  return { byItem, spread };
}

/** Items that have all of some words, with the mean of the weights. */
function common(postings: readonly Postings[]): Map<number, number> {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const { items, weights } of postings) {
    items.forEach((item, index) => {
      const entry = sums.get(item) ?? { sum: 0, count: 0 };
      entry.sum += weights[index]!;
      entry.count++;
      sums.set(item, entry);
    });
  }
  const all = [...sums].filter(([, { count }]) => count === postings.length);
  return new Map(all.map(([item, { sum, count }]) => [item, sum / count]));
}

function rankArticle(
  first: number,
  count: number,
  evidence: readonly Evidence[],
  importance: readonly number[],
): Omit<RankedArticle, 'article'> | undefined {
  const whole = importance.reduce((sum, value) => sum + value, 0);
  const at = (word: number, item: number) => evidence[word]!.byItem.get(item) ?? 0;
  const best = evidence.map((_, word) => {
    let most = 0;
    for (let item = first; item < first + count; item++) most = Math.max(most, at(word, item));
    return most;
  });
  if (best.every((value) => value === 0)) return undefined;
  const items: RankedItem[] = [];
  for (let item = first; item < first + count; item++) {
    const isHead = item === first;
    let score = 0;
    let covered = 0;
    let own = 0;
    importance.forEach((weight, word) => {
      const here = at(word, item);
      const head = at(word, first);
      const elsewhere = best[word]!;
      const value = isHead
        ? here + 0.2 * elsewhere
        : Math.max(here + 0.1 * head, 0.85 * head + 0.5 * here, 0.4 * elsewhere);
      score += weight * value;
      covered += weight * (here > 0 || head > 0 ? 1 : elsewhere > 0 ? 0.6 : 0);
      own += weight * here;
    });
    if (own === 0 && !isHead) continue;
    const coverage = Math.min(1, covered / whole);
    items.push({ item, score: (score / whole) * (0.4 + 0.6 * coverage * coverage), coverage });
  }
  if (items.length === 0) return undefined;
  items.sort((a, b) => b.score - a.score || a.item - b.item);
  const [top] = items;
  return {
    score: top!.score,
    coverage: Math.max(...items.map(({ coverage }) => coverage)),
    items: items.filter(({ item }) => item !== first),
  };
}

/** A short answer that sends the reader on stands behind the article it sends to, where that one answers about as well. */
function demoteReferrals(articles: RankedArticle[], { referrals }: TableFile): void {
  const byPosition = new Map(articles.map((ranked) => [ranked.article, ranked]));
  const targets = new Map(referrals);
  for (const ranked of articles) {
    const target = byPosition.get(targets.get(ranked.items[0]?.item ?? -1) ?? -1);
    if (!target || target === ranked || target.score < ranked.score * 0.6) continue;
    if (target.score < ranked.score) [target.score, ranked.score] = [ranked.score * 1.001, ranked.score];
  }
}
