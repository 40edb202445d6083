import { topId, type Article } from '#article/model.ts';
import { isItemId } from '#i18n/urls/pages.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import type { LockedId } from './ids-lock.ts';

/** A step of a path that is gone. */
export interface FormerStep {
  kb: number;
  step: string;
  /** The step that took its place; without one its address leads to the article. */
  to?: string | undefined;
}

/** Every step of a guided path that was published and is no page any more: replaced ones, and those of retired articles. */
export function formerSteps(
  locked: readonly LockedId[],
  articles: readonly Article[],
  retired: readonly RetiredArticle[],
): FormerStep[] {
  const replaced = articles.flatMap(({ kb, source }) =>
    Object.entries(source.frontmatter.stepAliases)
      .filter(([step]) => !isItemId(step))
      .map(([step, to]): FormerStep => ({ kb, step, to: to === topId ? undefined : to })),
  );
  const gone = new Set(retired.map(({ kb }) => kb));
  const ofRetired = locked.flatMap(({ kb, step }): FormerStep[] =>
    step !== undefined && !isItemId(step) && gone.has(kb) ? [{ kb, step }] : [],
  );
  return [...replaced, ...ofRetired];
}
