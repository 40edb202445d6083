import { topId, type Article } from '#article/model.ts';
import { isItemId } from '#i18n/urls/pages.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import type { LockedId } from './ids-lock.ts';

/** A step of a guided path that no longer exists. */
export interface FormerStep {
  kb: number;
  step: string;
  /** The step that replaces it. If undefined, its address leads to the article. */
  to?: string | undefined;
}

/** Every published step of a guided path that no longer has a page: replaced steps, and steps of retired articles. */
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
