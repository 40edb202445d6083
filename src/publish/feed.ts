import type { Translation } from '#article/model.ts';
import type { Lang } from '#i18n/languages.ts';

/** A change of an article in one language. */
export interface Change {
  /** Permanent: the article number, the language and the day of the change. */
  id: string;
  kb: number;
  title: string;
  summary: string;
  /** What changed. */
  text: string;
  /** The day of the change. */
  revised: string;
  /** The absolute address of the article. */
  url: string;
  topics: string[];
}

export interface Feed {
  title: string;
  description: string;
  lang: Lang;
  /** The absolute address of the page it belongs to. */
  home: string;
  /** The absolute address of the feed itself. */
  self: string;
  /** The latest comes first. */
  changes: Change[];
}

/** The most changes in a feed. Feed readers poll often, and older changes are in the feeds of their articles. */
export const feedLimit = 50;

export interface ChangeContext {
  url: string;
  topics: string[];
  /** The host of the site. It makes the ids globally unique. */
  host: string;
}

/** The changes of an article in one language, the latest first. Two changes on one day give one entry: the later one. */
export function changesOf(
  { kb, lang, frontmatter }: Pick<Translation, 'kb' | 'lang' | 'frontmatter'>,
  { url, topics, host }: ChangeContext,
): Change[] {
  const { title, summary, revised, change, earlier = [] } = frontmatter;
  const byDay = new Map(
    [...[{ revised, change }, ...earlier]].reverse().map((entry) => [entry.revised, entry]),
  );
  return [...byDay.values()].sort(latestFirst).map((entry) => ({
    id: `tag:${host},${entry.revised}:kb/${kb}/${lang}`,
    kb,
    title,
    summary,
    text: entry.change,
    revised: entry.revised,
    url,
    topics,
  }));
}

/** Merges changes of several articles into the order of a feed: the latest first, then by article number. */
export function mergeChanges(changes: Change[]): Change[] {
  return [...changes].sort((a, b) => latestFirst(a, b) || a.kb - b.kb).slice(0, feedLimit);
}

function latestFirst(a: { revised: string }, b: { revised: string }): number {
  return a.revised < b.revised ? 1 : a.revised > b.revised ? -1 : 0;
}
