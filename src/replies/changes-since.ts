/** Runs in Node and in the browser. */
import type { ArticleData } from './api/article.ts';

/** The changes of an article, or of one of its sections, after a day. The latest comes first. */
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
