import type { LinkCounts } from './count-links.ts';

export interface LinkReport {
  version: 1;
  tickets: number;
  linked: number;
  /** 0 to 1. */
  linkRate: number;
  articles: { kb: number; title: string; tickets: number }[];
  neverLinked: { kb: number; title: string }[];
  retired: { kb: number; tickets: number }[];
  dead: { id: string; tickets: number }[];
  elsewhere: { kb: number; tickets: number }[];
  mismatch: { tickets: number; of: number; pairs: { languages: string; tickets: number }[] };
}

/** The counts in order: most linked first, then by number. */
export function reportOf(counts: LinkCounts, titles: ReadonlyMap<number, string>): LinkReport {
  const { tickets, linked, byArticle, mismatches } = counts;
  const sorted = <Key extends string | number>(map: ReadonlyMap<Key, number>) =>
    [...map].sort(([a, x], [b, y]) => y - x || Number(a) - Number(b) || (a < b ? -1 : 1));
  const pairs = sorted(mismatches).map(([languages, count]) => ({ languages, tickets: count }));
  return {
    version: 1,
    tickets,
    linked,
    linkRate: tickets === 0 ? 0 : Math.round((linked / tickets) * 10_000) / 10_000,
    articles: sorted(byArticle).map(([kb, count]) => ({ kb, title: titles.get(kb) ?? '', tickets: count })),
    neverLinked: [...titles].filter(([kb]) => !byArticle.has(kb)).map(([kb, title]) => ({ kb, title })),
    retired: sorted(counts.retired).map(([kb, count]) => ({ kb, tickets: count })),
    dead: sorted(counts.dead).map(([id, count]) => ({ id, tickets: count })),
    elsewhere: sorted(counts.elsewhere).map(([kb, count]) => ({ kb, tickets: count })),
    mismatch: {
      tickets: pairs.reduce((sum, pair) => sum + pair.tickets, 0),
      of: counts.comparable,
      pairs,
    },
  };
}
