import type { Lang } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translate.ts';
import { withBase } from '#i18n/urls/base.ts';
import { comparePath } from '#i18n/urls/pages.ts';
import type { LoadArticle } from './articles.ts';
import { compareCells } from './compare.ts';
import type { Place } from './memory.ts';

interface Parts {
  /** Absent in a narrow frame, and if the site has one language. */
  box: HTMLElement | null;
  cells: HTMLElement;
  all: HTMLAnchorElement;
}

interface Options {
  base: string;
  uiLang: Lang;
  t: Translate;
  load: LoadArticle;
}

/**
 * Returns a function that shows the text of a place in two languages, or hides the box if there is no place. The latest call wins.
 */
export function createBothLanguages({ box, cells, all }: Parts, { base, uiLang, t, load }: Options) {
  let run = 0;
  return async (place: Place | undefined, first: Lang, second: Lang | undefined): Promise<void> => {
    const own = ++run;
    if (!box || second === undefined) return;
    box.hidden = place === undefined;
    if (!place) return;
    const { kb, section } = place;
    const pair = await Promise.all([load(kb, first), load(kb, second)]);
    if (own !== run) return;
    const id = section ?? pair[0].sections[0]?.id;
    cells.replaceChildren(...compareCells(pair, { uiLang, base }, new Set(id === undefined ? [] : [id])));
    all.href = withBase(base, comparePath(kb));
    all.textContent = t('desk.compareAll', { kb: String(kb) });
  };
}
