import type { List, Nodes, Table } from 'mdast';
import type { Block, CalloutKind, Inline, ListBlock, PathStep } from './blocks.ts';
import { definitionOf } from './components/registry.ts';
import { listOf } from './drawings/list-of.ts';
import { drawingOf } from './drawings/registry.ts';
import { idOfItem } from './item-ids.ts';
import { attribute, type Component } from './mdx.ts';
import { readPath } from './path.ts';
import { readInlines, type Definitions } from './read-inlines.ts';
import { isReplyMark } from './sections.ts';
import { isComponentName } from './vocabulary.ts';

/** Reads the nodes below a heading or inside a block as blocks. Comments are skipped. */
export function readBlocks(nodes: readonly Nodes[], definitions: Definitions): Block[] {
  return nodes.flatMap((node) => readBlock(node, definitions));
}

/** Reads the nodes below a heading. `marked` has the indexes of the blocks that follow a reply mark. */
export function readMarkedBlocks(
  nodes: readonly Nodes[],
  definitions: Definitions,
): { blocks: Block[]; marked: number[] } {
  const blocks: Block[] = [];
  const marked: number[] = [];
  let isMarked = false;
  for (const node of nodes) {
    if (isReplyMark(node)) isMarked = true;
    // A passage has several blocks.
    const read = readBlock(node, definitions);
    for (const block of read) {
      if (isMarked) marked.push(blocks.length);
      blocks.push(block);
    }
    if (read.length > 0) isMarked = false;
  }
  return { blocks, marked };
}

function readBlock(node: Nodes, definitions: Definitions): Block[] {
  switch (node.type) {
    case 'paragraph':
    // Sections begin at the top level only.
    case 'heading': {
      const children = readInlines(node.children, definitions);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
    case 'list':
      return [readList(node, definitions)];
    case 'table':
      return [readTable(node, definitions)];
    case 'blockquote':
      return [{ type: 'quote', children: readBlocks(node.children, definitions) }];
    case 'code':
      return [{ type: 'code', value: node.value, ...(node.lang && { lang: node.lang }) }];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'mdxJsxFlowElement':
      return readComponent(node, definitions);
    default:
      return [];
  }
}

function readList(list: List, definitions: Definitions): ListBlock {
  const { ordered, start, children } = list;
  return {
    type: 'list',
    ordered: ordered === true,
    ...(typeof start === 'number' && start !== 1 && { start }),
    loose: list.spread === true || children.some((item) => item.spread ?? item.children.length > 1),
    items: children.map((item) => {
      const id = ordered ? idOfItem(item) : undefined;
      const blocks = readBlocks(item.children, definitions);
      return {
        ...(id !== undefined && { id }),
        ...(typeof item.checked === 'boolean' && { checked: item.checked }),
        blocks: id === undefined ? blocks : withoutSpaceBeforeId(blocks),
      };
    }),
  };
}

function readTable({ children: [head, ...rows] }: Table, definitions: Definitions): Block {
  // A component that is not closed in its cell, already reported, leaves a node that is not a row.
  const cells = (row: Nodes) =>
    row.type === 'tableRow'
      ? row.children.map((cell) => readInlines([cell], definitions))
      : [readInlines([row], definitions)];
  const ids = rows.map((row) => (row.type === 'tableRow' ? (idOfItem(row) ?? '') : ''));
  return {
    type: 'table',
    head: head ? cells(head) : [],
    rows: rows.map((row, at) =>
      ids[at] === '' ? cells(row) : cells(row).with(0, trimEnd(cells(row)[0] ?? [])),
    ),
    ...(ids.some((id) => id !== '') && { ids }),
  };
}

function withoutSpaceBeforeId([first, ...rest]: Block[]): Block[] {
  if (first?.type !== 'paragraph') return first ? [first, ...rest] : [];
  return [{ ...first, children: trimEnd(first.children) }, ...rest];
}

function trimEnd(inlines: Inline[]): Inline[] {
  const last = inlines.at(-1);
  return typeof last === 'string' ? inlines.with(-1, last.trimEnd()) : inlines;
}

function readComponent(node: Component, definitions: Definitions): Block[] {
  const children = () => readInside(node, definitions);
  const caption = attribute(node, 'caption');
  const list = listOf(node);
  const name = node.name ?? '';
  const drawn = drawingOf(name);
  if (drawn && list)
    return [
      { type: 'drawing', name, data: drawn.read(list), ...(caption && { caption }), children: children() },
    ];
  if (!isComponentName(name)) return readDefined(node, children());
  // No default case: the compiler then requires every component of the vocabulary.
  switch (name) {
    case 'Note':
    case 'Tip':
    case 'Warning':
    case 'Agent': {
      const kind = name.toLowerCase() as CalloutKind;
      return [{ type: 'callout', kind, children: children() }];
    }
    case 'Steps':
      return children().map((block) => (block.type === 'list' && block.ordered ? toProcedure(block) : block));
    case 'Situations':
      return [{ type: 'situations' }];
    case 'Figure': {
      const src = attribute(node, 'src') ?? '';
      return [{ type: 'picture', src, alt: attribute(node, 'alt') ?? '', ...(caption && { caption }) }];
    }
    case 'Path':
      if (!list) return children();
      return [{ type: 'path', steps: readSteps(list, definitions), children: children() }];
    // Its blocks, which parsing has put between its tags.
    case 'Passage':
      return children();
    case 'Ui':
    case 'Msg':
    case 'Kbd':
    case 'Contact':
      return [{ type: 'display', children: readInlines([node], definitions) }];
  }
}

/** Reads a component of `components/`. An unknown one has been reported; its content is kept. */
function readDefined(node: Component, holds: Block[]): Block[] {
  const definition = definitionOf(node.name ?? '');
  if (!definition) return holds;
  const { name } = definition;
  const attributes: Record<string, string> = {};
  for (const [key, { schema }] of Object.entries(definition.attributes)) {
    const { success, data } = schema.safeParse(attribute(node, key));
    // A rule reports the invalid attributes.
    if (!success) return holds;
    if (data !== undefined) attributes[key] = data;
  }
  return [{ type: 'component', name, attributes, holds, children: definition.blocks(attributes, holds) }];
}

function readSteps(list: List, definitions: Definitions): PathStep[] {
  return readPath(list).steps.map((step) => ({ ...step, text: readInlines(step.text, definitions) }));
}

/** Reads the content of a component: blocks, or text if the component is on one line. */
function readInside(node: Component, definitions: Definitions): Block[] {
  const nodes = node.children as Nodes[];
  const blocks = readBlocks(nodes, definitions);
  if (blocks.length > 0) return blocks;
  const children = readInlines(nodes, definitions);
  return children.length > 0 ? [{ type: 'display', children }] : [];
}

function toProcedure(list: ListBlock): ListBlock {
  const items = list.items.map((item) => ({ ...item, blocks: markAction(item.blocks) }));
  return { ...list, procedure: true, items };
}

function markAction(blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return blocks;
  const at = first.children.findIndex((inline) => typeof inline !== 'string' || inline.trim() !== '');
  const strong = first.children[at];
  if (typeof strong !== 'object' || strong.type !== 'strong') return blocks;
  const children = first.children.with(at, { ...strong, type: 'action' });
  return [{ ...first, children }, ...rest];
}
