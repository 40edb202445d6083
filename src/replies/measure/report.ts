import type { LinkCounts } from './count-links.ts';

/** An article of the report, without its tickets. */
export interface ReportArticle {
  title: string;
  isDraft: boolean;
  /** The day it was first published. */
  published: string;
}

/** `new`: first published since the first ticket; `candidate`: a draft that nobody has validated. */
export type Stage = 'known' | 'new' | 'candidate';

export interface LinkReport {
  version: 1;
  tickets: number;
  linked: number;
  /** The share of tickets with a link, from 0 to 1. */
  linkRate: number;
  articles: { kb: number; title: string; stage: Stage; tickets: number }[];
  /** The number of linked articles by stage. */
  stages: Record<Stage, number>;
  neverLinked: { kb: number; title: string }[];
  retired: { kb: number; tickets: number }[];
  dead: { id: string; tickets: number }[];
  elsewhere: { kb: number; tickets: number }[];
  mismatch: { tickets: number; of: number; pairs: { languages: string; tickets: number }[] };
}

/** Sorts the counts into a report: the most linked first, then by number. */
export function reportOf(counts: LinkCounts, siteArticles: ReadonlyMap<number, ReportArticle>): LinkReport {
  const { tickets, linked, byArticle, mismatches, since } = counts;
  const sorted = <Key extends string | number>(map: ReadonlyMap<Key, number>) =>
    [...map].sort(([a, x], [b, y]) => y - x || Number(a) - Number(b) || (a < b ? -1 : 1));
  const pairs = sorted(mismatches).map(([languages, count]) => ({ languages, tickets: count }));
  const articles = sorted(byArticle).map(([kb, count]) => {
    const own = siteArticles.get(kb);
    return { kb, title: own?.title ?? '', stage: stageOf(own, since), tickets: count };
  });
  const numberOf = (stage: Stage) => articles.filter((article) => article.stage === stage).length;
  return {
    version: 1,
    tickets,
    linked,
    linkRate: tickets === 0 ? 0 : Math.round((linked / tickets) * 10_000) / 10_000,
    articles,
    stages: { known: numberOf('known'), new: numberOf('new'), candidate: numberOf('candidate') },
    neverLinked: [...siteArticles]
      .filter(([kb]) => !byArticle.has(kb))
      .map(([kb, { title }]) => ({ kb, title })),
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

function stageOf(article: ReportArticle | undefined, since: string | undefined): Stage {
  if (article?.isDraft) return 'candidate';
  return article && since !== undefined && article.published >= since ? 'new' : 'known';
}
