/** Runs in Node and in the browser. */
import type { PublishedBlock } from '#article/published.ts';
import { isItemId } from '#i18n/urls/pages.ts';
import type { ArticleData, SectionData, StepData } from './api/article.ts';

/** What an agent chose for a reply. */
export interface ReplyChoice {
  article: ArticleData;
  /** The id of a section. Undefined for the whole article. */
  section?: string | undefined;
  /** The id of a step of any kind, or of a row, instead of a section. */
  step?: string | undefined;
}

/** The content of a place in an article. Every field is undefined for the whole article. */
export interface PlaceContent {
  /** The section. For an item: the section that contains it. */
  section?: SectionData | undefined;
  /** A step of the guided path. */
  step?: StepData | undefined;
  item?: ItemContent | undefined;
}

/** An ordinary step or a table row. `block` is a list or table that has only this item. */
export interface ItemContent {
  id: string;
  block: PublishedBlock;
}

/** Finds a place by its current or former ids. An unknown id gives the whole article. */
export function findPlace({ article, section: given, step: id }: ReplyChoice): PlaceContent {
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

function itemIn(blocks: readonly PublishedBlock[], id: string): ItemContent | undefined {
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
