import type { List, ListItem, Nodes, TableRow } from 'mdast';
import { commentText, rangeOf } from './mdx.ts';
import type { HeadingProblem } from './model.ts';
import type { Range } from './diagnostic.ts';
import { isItemId } from '#i18n/urls/pages.ts';

/** A step of a numbered list, or a row of a table, that can have an id. */
export interface Item {
  node: ListItem | TableRow;
  kind: 'step' | 'row';
  /** As written; undefined where it has none. */
  id: string | undefined;
  idRange: Range | undefined;
  /** Behind which node the id stands, or is to stand; undefined if there is no text to write it behind. */
  last: Nodes | undefined;
}

const idRe = /^#(\S+)$/;

/** The items of a text in its order. Inner lists, and those that are drawn or walked, have none. */
export function itemsOf(root: Nodes): Item[] {
  if (root.type === 'list') return root.ordered ? root.children.map((node) => itemOf(node, 'step')) : [];
  // A component that is not closed leaves a table with a row that is none; it has been reported.
  if (root.type === 'table')
    return root.children.slice(1).flatMap((node) => (node.type === 'tableRow' ? [itemOf(node, 'row')] : []));
  const isDrawn =
    root.type === 'mdxJsxFlowElement' && ['Path', 'Timeline', 'Ports'].includes(root.name ?? '');
  return 'children' in root && !isDrawn ? root.children.flatMap(itemsOf) : [];
}

function itemOf(node: ListItem | TableRow, kind: Item['kind']): Item {
  const written = holderOf(node)?.children.flatMap((child) => {
    const id = readId(child);
    return id === undefined ? [] : [{ id, idRange: rangeOf(child) }];
  });
  return {
    node,
    kind,
    id: undefined,
    idRange: undefined,
    last: holderOf(node)?.children.at(-1),
    ...written?.[0],
  };
}

/** What holds the id of an item: its first paragraph, or its first cell. */
function holderOf(node: ListItem | TableRow): { children: Nodes[] } | undefined {
  const [first] = node.children;
  return first?.type === 'paragraph' || first?.type === 'tableCell' ? first : undefined;
}

function readId(node: Nodes): string | undefined {
  return node.type === 'mdxTextExpression' ? idRe.exec(commentText(node) ?? '')?.[1] : undefined;
}

/** The id of an item of a list or a row that has one. @example idOfItem(row) // 'r4' */
export function idOfItem(node: List['children'][number] | TableRow): string | undefined {
  const { id } = itemOf(node, 'step');
  return id !== undefined && isItemId(id) ? id : undefined;
}

/** What is wrong with the ids of the items of a text. `taken` are ids of its sections. */
export function itemProblems(root: Nodes, taken: readonly string[]): HeadingProblem[] {
  const lines = new Map<string, number>(taken.map((id) => [id, 0]));
  return itemsOf(root).flatMap(({ id, idRange: range, kind }): HeadingProblem[] => {
    if (id === undefined || range === undefined) return [];
    if (!isItemId(id) || id.startsWith('r') !== (kind === 'row'))
      return [{ kind: 'malformed-item', range, id, item: kind }];
    const firstLine = lines.get(id);
    if (firstLine !== undefined) return [{ kind: 'second-item', range, id, item: kind, firstLine }];
    lines.set(id, range.start.line);
    return [];
  });
}
