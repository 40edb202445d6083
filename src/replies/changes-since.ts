/** Runs in Node and in the browser. */
import type { ArticleData } from './api/article.ts';

/** What has changed in an article, or in a section of it, after a day; the latest first. */
export function changesSince(
  { changes, sections }: Pick<ArticleData, 'changes' | 'sections'>,
  day: string,
  section?: string,
): ArticleData['changes'] {
  const own = sections.find(({ id, formerIds = [] }) => id === section || formerIds.includes(section ?? ''));
  const ids = own && [own.id, ...(own.formerIds ?? [])];
  return changes.filter(
    (each) => each.revised > day && (!ids || !each.sections || each.sections.some((id) => ids.includes(id))),
  );
}
