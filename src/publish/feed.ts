import type { Translation } from '#article/model.ts';
import type { Lang } from '#i18n/languages.ts';

/** A change of an article in one language. */
export interface Change {
  /** The same for ever: number, language and day of the change. */
  id: string;
  kb: number;
  title: string;
  summary: string;
  /** What changed. */
  text: string;
  /** A day. */
  revised: string;
  /** Absolute address of the article. */
  url: string;
  topics: string[];
}

export interface Feed {
  title: string;
  description: string;
  lang: Lang;
  /** Absolute address of the page it belongs to. */
  home: string;
  /** Absolute address of the feed itself. */
  self: string;
  /** The latest first. */
  changes: Change[];
}

/** Readers ask often; older changes are in the feeds of their articles. */
export const feedLimit = 50;

export interface ChangeContext {
  url: string;
  topics: string[];
  /** Host of the site, which makes the ids unique in the world. */
  host: string;
}

/** The changes of an article in one language, the latest first. Two changes on one day are one entry: the later. */
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

/** Changes of several articles as one feed has them: the latest first, then by number. */
export function mergeChanges(changes: Change[]): Change[] {
  return [...changes].sort((a, b) => latestFirst(a, b) || a.kb - b.kb).slice(0, feedLimit);
}

function latestFirst(a: { revised: string }, b: { revised: string }): number {
  return a.revised < b.revised ? 1 : a.revised > b.revised ? -1 : 0;
}
