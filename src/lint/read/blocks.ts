import type { Nodes, Root } from 'mdast';
import { commentText, rangeOf } from '#article/mdx.ts';
import type { Range } from '#article/diagnostic.ts';
import type { Comment, Unit, UnitKind } from '../document.ts';
import { componentUnit, type Component } from './component-unit.ts';
import { findDefinitions } from './definitions.ts';
import { readTags } from './html-tags.ts';
import { readInlines } from './inlines.ts';
import { groupPhrasing, joinCells } from './phrasing.ts';
import { commentId, headingId } from './explicit-ids.ts';

type Node = Nodes;

export interface Blocks {
  units: Unit[];
  comments: Comment[];
}

interface Frame {
  node: Node;
  /** How many lists surround the node. */
  lists: number;
  ordered: boolean;
}

/** Returns the units and comments of a tree in reading order. The walk does not recurse, so nesting may be of any depth. */
export function readBlocks(tree: Root, source: string): Blocks {
  const reader = createReader(tree, source);
  const stack: Frame[] = [];
  const push = (nodes: readonly Node[], lists: number, ordered: boolean) => {
    for (let i = nodes.length - 1; i >= 0; i--) stack.push({ node: nodes[i]!, lists, ordered });
  };
  push(groupPhrasing(tree.children), 0, false);
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { node, lists } = frame;
    const inside = reader.read(frame);
    if (node.type === 'list') push(inside, lists + 1, node.ordered ?? false);
    else push(inside, lists, frame.ordered);
  }
  return reader.blocks;
}

function createReader(tree: Root, source: string) {
  const blocks: Blocks = { units: [], comments: [] };
  const definitions = findDefinitions(tree);
  let section = -1;
  /** Comments that cover the next block. */
  let waiting: Comment[] = [];

  const add = (kind: UnitKind, range: Range, rest: Partial<Unit> = {}): Unit => {
    const index = blocks.units.length;
    if (kind === 'heading') section = index;
    const unit: Unit = {
      index,
      kind,
      range,
      section,
      text: '',
      segments: [],
      atoms: [],
      level: 0,
      ordered: false,
      name: '',
      value: '',
      cells: 0,
      only: false,
      ...rest,
    };
    blocks.units.push(unit);
    return unit;
  };
  const comment = (text: string, range: Range, covers?: Range) => {
    blocks.comments.push({ text, range, covers: covers ?? range });
    if (!covers) waiting.push(blocks.comments.at(-1)!);
  };

  /** Adds a unit of prose. A paragraph of one picture or one component becomes a unit of that kind. */
  const addText = (kind: UnitKind, nodes: readonly Node[], range: Range, rest: Partial<Unit> = {}): void => {
    const inline = readInlines(nodes, source, definitions);
    for (const { text, range: at } of inline.comments) {
      if (!text.startsWith('#')) comment(text, at, range);
    }
    const only = inline.atoms[0];
    const bare = inline.text.replaceAll('\uFFFC', '').trim() === '';
    if (kind === 'paragraph' && bare) {
      if (inline.atoms.length === 0) return;
      const links = inline.atoms.filter((atom) => atom.kind === 'link');
      const others = inline.atoms.filter((atom) => atom.kind !== 'link');
      if (others.length > 0 && others.every((atom) => atom.kind === 'picture')) {
        for (const [i, picture] of others.entries()) {
          add('picture', picture.range, {
            value: picture.value,
            atoms: i === 0 ? [picture, ...links] : [picture],
            ...rest,
          });
        }
        return;
      }
      if (only && inline.atoms.length === 1 && only.kind === 'component') {
        add('component', only.range, { name: only.value, ...rest });
        return;
      }
    }
    const { text, segments, atoms } = inline;
    const id =
      kind === 'heading'
        ? headingId(text, inline.comments)
        : kind === 'item' || kind === 'row'
          ? commentId(inline.comments)
          : {};
    add(kind, range, { text, segments, atoms, ...rest, ...id });
  };

  /** Adds a paragraph. A line that lacks only the space after its `##` becomes a heading. */
  const addParagraph = (node: Extract<Node, { type: 'paragraph' }>, range: Range, lists: number) => {
    const marks = isOneLine(range) ? /^#{2,6}(?=\p{L})/u.exec(textOf(node, source))?.[0] : undefined;
    if (marks && lists === 0) addText('heading', node.children, range, { level: marks.length });
    else addText('paragraph', node.children, range, { level: lists });
  };

  const read = ({ node, lists, ordered }: Frame): readonly Node[] => {
    const range = rangeOf(node);
    const type = node.type as string;
    if (node.type !== 'mdxFlowExpression' && node.type !== 'html') {
      for (const each of waiting) each.covers = range;
      waiting = [];
    }
    switch (node.type) {
      case 'heading':
        addText('heading', node.children, range, { level: node.depth });
        return [];
      case 'paragraph':
        addParagraph(node, range, lists);
        return [];
      case 'listItem': {
        const children = groupPhrasing(node.children);
        const [first, ...more] = children;
        const nodes = first?.type === 'paragraph' ? first.children : [];
        const own = first?.type === 'paragraph' ? { start: range.start, end: rangeOf(first).end } : range;
        addText('item', nodes, own, { level: lists, ordered });
        return first?.type === 'paragraph' ? more : children;
      }
      case 'tableRow':
        addText('row', joinCells(node.children), range, { cells: node.children.length });
        return [];
      case 'code':
        add('code', range, { name: node.lang ?? '', value: node.value });
        return [];
      case 'html':
        readHtml(node.value, range);
        return [];
      case 'mdxFlowExpression': {
        const text = commentText(node);
        if (text === undefined) add('expression', range, { value: node.value.trim() });
        else comment(text, range);
        return [];
      }
      case 'mdxJsxFlowElement':
        addComponent(node);
        return groupPhrasing(node.children);
      case 'yaml':
      case 'mdxjsEsm':
      case 'definition':
      case 'thematicBreak':
        return [];
    }
    if (type === 'containerDirective' || type === 'leafDirective') {
      add('component', range, { name: (node as unknown as { name: string }).name });
    }
    return 'children' in node ? groupPhrasing(node.children) : [];
  };

  const addComponent = (node: Component) => {
    const range = openingOf(node);
    const { kind, ...rest } = componentUnit(node, range);
    add(kind, range, rest);
  };

  const readHtml = (html: string, range: Range) => {
    readTags(html, (tag) => {
      const lines = html.slice(0, tag.start).split('\n').length - 1;
      const point = { line: range.start.line + lines, column: lines === 0 ? range.start.column : 1 };
      const at = { start: point, end: point };
      if (tag.comment !== undefined) comment(tag.comment, at);
      else if (tag.closing) return;
      else if (tag.name === 'img') {
        const { src = '', alt = '' } = tag.attributes;
        add('picture', at, { value: src, atoms: [{ kind: 'picture', value: src, label: alt, range: at }] });
      } else add('component', at, { name: tag.name });
    });
  };

  return { read, blocks };
}

const isOneLine = ({ start, end }: Range) => start.line === end.line;

/** Returns the first ten characters of the source of a block. */
function textOf({ position }: Node, source: string): string {
  const start = position?.start.offset ?? 0;
  return source.slice(start, start + 10);
}

/** Returns the range from the start of a component to its first child. */
function openingOf(node: Node & { children: readonly Node[] }): Range {
  const { start, end } = rangeOf(node);
  const [first] = node.children;
  return { start, end: first ? rangeOf(first).start : end };
}
