/** Runs in Node and in the browser. */
import type { ArticleData, SectionData, StepData } from './api/article.ts';

export interface Chosen {
  article: ArticleData;
  /** Id of a section; without one the article as a whole. */
  section?: string | undefined;
  /** Id of a step of the guided path, instead of a section. */
  step?: string | undefined;
}

/** What a place of an article holds; nothing of it for the article as a whole. */
export interface FoundPlace {
  section?: SectionData | undefined;
  /** A step of the guided path. */
  step?: StepData | undefined;
}

/** Finds a place by its ids, of today or former. An id the article never had leads to the article. */
export function findPlace({ article, section, step }: Chosen): FoundPlace {
  const { sections, path = [] } = article;
  return { section: withId(sections, section), step: withId(path, step) };
}

function withId<Item extends { id: string; formerIds?: string[] | undefined }>(
  items: readonly Item[],
  id: string | undefined,
): Item | undefined {
  if (id === undefined) return undefined;
  return items.find((item) => item.id === id) ?? items.find(({ formerIds }) => formerIds?.includes(id));
}
