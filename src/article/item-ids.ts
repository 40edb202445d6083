import type { List, ListItem, Nodes, TableRow } from 'mdast';
import { drawingOf } from './drawings/registry.ts';
import { commentText, rangeOf } from './mdx.ts';
import type { HeadingProblem } from './model.ts';
import type { Range } from './diagnostic.ts';
import { isItemId } from '#i18n/urls/pages.ts';

/** A step of a numbered list, or a row of a table, that can have an id. */
export interface Item {
  node: ListItem | TableRow;
  kind: 'step' | 'row';
  /** As written. Undefined if the item has no id. */
  id: string | undefined;
  idRange: Range | undefined;
  /** The node that the id follows or would follow. Undefined if the item has no text. */
  last: Nodes | undefined;
}

const idRe = /^#(\S+)$/;

/** The items of a text that can have an id, in order. Items of inner lists, drawings and paths cannot. */
export function itemsOf(root: Nodes): Item[] {
  if (root.type === 'list') return root.ordered ? root.children.map((node) => itemOf(node, 'step')) : [];
  // An unclosed component, already reported, leaves a node in a table that is not a row.
  if (root.type === 'table')
    return root.children.slice(1).flatMap((node) => (node.type === 'tableRow' ? [itemOf(node, 'row')] : []));
  const isDrawn =
    root.type === 'mdxJsxFlowElement' && (root.name === 'Path' || drawingOf(root.name ?? '') !== undefined);
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

/** The node that holds the id of an item: its first paragraph or its first cell. */
function holderOf(node: ListItem | TableRow): { children: Nodes[] } | undefined {
  const [first] = node.children;
  return first?.type === 'paragraph' || first?.type === 'tableCell' ? first : undefined;
}

function readId(node: Nodes): string | undefined {
  return node.type === 'mdxTextExpression' ? idRe.exec(commentText(node) ?? '')?.[1] : undefined;
}

/** The id of a list item or a table row, such as `r4`. Undefined if it has none. */
export function idOfItem(node: List['children'][number] | TableRow): string | undefined {
  const { id } = itemOf(node, 'step');
  return id !== undefined && isItemId(id) ? id : undefined;
}

/** The problems with the ids of steps and rows in a text. `taken` has the ids of its sections. */
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
