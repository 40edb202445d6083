import { topId, type Article } from '#article/model.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import type { LockedId } from './ids-lock.ts';

/** A step of a path that is gone. */
export interface FormerStep {
  kb: number;
  step: string;
  /** The step that took its place; without one its address leads to the article. */
  to?: string | undefined;
}

/** Every step that was published and is no page any more: replaced ones, and those of retired articles. */
export function formerSteps(
  locked: readonly LockedId[],
  articles: readonly Article[],
  retired: readonly RetiredArticle[],
): FormerStep[] {
  const replaced = articles.flatMap(({ kb, source }) =>
    Object.entries(source.frontmatter.stepAliases).map(([step, to]): FormerStep => ({
      kb,
      step,
      to: to === topId ? undefined : to,
    })),
  );
  const gone = new Set(retired.map(({ kb }) => kb));
  const ofRetired = locked.flatMap(({ kb, step }): FormerStep[] =>
    step !== undefined && gone.has(kb) ? [{ kb, step }] : [],
  );
  return [...replaced, ...ofRetired];
}
