/** Runs in Node and in the browser. */
import type { PublishedBlock } from '#article/published.ts';
import { isItemId } from '#i18n/urls/pages.ts';
import type { ArticleData, SectionData, StepData } from './api/article.ts';

export interface Chosen {
  article: ArticleData;
  /** Id of a section; without one the article as a whole. */
  section?: string | undefined;
  /** Id of a step of any kind, or of a row, instead of a section. */
  step?: string | undefined;
}

/** What a place of an article holds; nothing of it for the article as a whole. */
export interface FoundPlace {
  /** That of an item, where the place is one. */
  section?: SectionData | undefined;
  /** A step of the guided path. */
  step?: StepData | undefined;
  item?: FoundItem | undefined;
}

/** An ordinary step or a row: a list or table with nothing but it. */
export interface FoundItem {
  id: string;
  block: PublishedBlock;
}

/** Finds a place by its ids, of today or former. An id the article never had leads to the article. */
export function findPlace({ article, section: given, step: id }: Chosen): FoundPlace {
  const { sections, path = [], lead, formerItems = {} } = article;
  const step = id ?? (given !== undefined && isItemId(given) ? given : undefined);
  if (step === undefined || !isItemId(step))
    return { section: withId(sections, given), step: withId(path, step) };
  const today = formerItems[step] ?? step;
  const section = sections.find(({ blocks }) => itemIn(blocks, today));
  return { section, item: itemIn(section?.blocks ?? lead, today) };
}

function withId<Item extends { id: string; formerIds?: string[] | undefined }>(
  items: readonly Item[],
  id: string | undefined,
): Item | undefined {
  if (id === undefined) return undefined;
  return items.find((item) => item.id === id) ?? items.find(({ formerIds }) => formerIds?.includes(id));
}

function itemIn(blocks: readonly PublishedBlock[], id: string): FoundItem | undefined {
  for (const block of blocks) {
    const inner = block.type === 'callout' || block.type === 'quote' ? itemIn(block.children, id) : undefined;
    if (inner) return inner;
    const at = 'ids' in block ? (block.ids?.indexOf(id) ?? -1) : -1;
    if (at < 0) continue;
    if (block.type === 'table') return { id, block: { ...block, rows: [block.rows[at]!], ids: [id] } };
    if (block.type === 'steps')
      return {
        id,
        block: { ...block, start: (block.start ?? 1) + at, items: [block.items[at]!], ids: [id] },
      };
  }
  return undefined;
}
