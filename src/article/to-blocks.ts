import type { Definition, ListItem, Nodes, PhrasingContent, Table } from 'mdast';
import type { Block, Inline } from './blocks.ts';
import { parseKbLink, type KbLink } from './kb-link.ts';
import { attribute } from './mdx.ts';
import type { Block as Node, Component } from './model.ts';
import { plainText } from './visit.ts';

/** What is not in the text itself. Addresses are absolute. */
export interface BlockContext {
  callouts: { Note: string; Tip: string; Warning: string };
  articleHref: (link: KbLink) => string;
  contact: (id: string) => { href: string; label: string };
  picture: (src: string) => string;
  /** Addresses of link definitions by identifier. */
  definitions: ReadonlyMap<string, string>;
}

/** Turns the text of a section into plain data. Comments, raw HTML and the list of situations leave nothing. */
export function toBlocks(nodes: readonly Node[], context: BlockContext): Block[] {
  return nodes.flatMap((node) => toBlock(node as Nodes, context));
}

/** The definitions of a file, for `BlockContext`. */
export function definitionMap(definitions: readonly Definition[]): Map<string, string> {
  return new Map(definitions.map(({ identifier, url }) => [identifier.toUpperCase(), url]));
}

function toBlock(node: Nodes, context: BlockContext): Block[] {
  const within = (parent: { children: Nodes[] }) =>
    parent.children.flatMap((child) => toBlock(child, context));
  switch (node.type) {
    case 'paragraph':
      return paragraph(toInlines(node.children, context));
    case 'list': {
      const items = node.children.map((item: ListItem) => within(item));
      return [{ type: node.ordered ? 'steps' : 'list', items }];
    }
    case 'table':
      return [toTable(node, context)];
    case 'blockquote':
      return [{ type: 'quote', children: within(node) }];
    case 'code':
      return [{ type: 'code', value: node.value }];
    case 'mdxJsxFlowElement':
      return toComponent(node, context, within);
    case 'mdxJsxTextElement':
      return paragraph(toInline(node, context));
    default:
      return [];
  }
}

function paragraph(children: Inline[]): Block[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function toComponent(
  node: Component,
  context: BlockContext,
  within: (node: { children: Nodes[] }) => Block[],
): Block[] {
  const children = within(node as { children: Nodes[] });
  switch (node.name) {
    case 'Note':
    case 'Tip':
    case 'Warning': {
      const kind = node.name.toLowerCase() as 'note' | 'tip' | 'warning';
      return [{ type: 'callout', kind, title: context.callouts[node.name], children }];
    }
    case 'Steps':
    case 'Timeline':
    case 'Ports':
    case 'Path':
      return children;
    case 'Figure': {
      const caption = attribute(node, 'caption');
      const src = context.picture(attribute(node, 'src') ?? '');
      return [{ type: 'picture', src, alt: attribute(node, 'alt') ?? '', ...(caption && { caption }) }];
    }
    case 'Situations':
      return [];
    default:
      return paragraph(toInline(node as Nodes, context));
  }
}

function toTable({ children: [head, ...rows] }: Table, context: BlockContext): Block {
  const cells = (row: Table['children'][number]) =>
    row.children.map((cell) => toInlines(cell.children, context));
  return { type: 'table', head: head ? cells(head) : [], rows: rows.map(cells) };
}

/** The inline content of a heading or paragraph; a line break of the file is a space. */
export function toInlines(nodes: readonly PhrasingContent[], context: BlockContext): Inline[] {
  const inlines = nodes.flatMap((node) => toInline(node as Nodes, context));
  return trimEnds(joinText(inlines));
}

function toInline(node: Nodes, context: BlockContext): Inline[] {
  switch (node.type) {
    case 'text':
      return [node.value.replace(/\s*\n\s*/g, ' ')];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: toInlines(node.children, context) }];
    case 'delete':
      return [{ type: 'deleted', children: toInlines(node.children, context) }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return [toLink(node.url, node.children, context)];
    case 'linkReference':
      return [toLink(context.definitions.get(node.identifier.toUpperCase()) ?? '', node.children, context)];
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return toTextComponent(node, context);
    default:
      return [];
  }
}

function toLink(url: string, children: PhrasingContent[], context: BlockContext): Inline {
  const kb = parseKbLink(url);
  const href = kb ? context.articleHref(kb) : url;
  return { type: 'link', href, children: toInlines(children, context) };
}

function toTextComponent(node: Component, context: BlockContext): Inline[] {
  const value = plainText(node);
  if (node.name === 'Ui') return [{ type: 'label', value }];
  if (node.name === 'Msg') return [{ type: 'message', value }];
  if (node.name === 'Kbd') return [{ type: 'keys', keys: value.split('+').map((key) => key.trim()) }];
  if (node.name !== 'Contact') return [value];
  const { href, label } = context.contact(attribute(node, 'of') ?? '');
  return [{ type: 'link', href, children: [label] }];
}

function joinText(inlines: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') joined[joined.length - 1] = last + inline;
    else joined.push(inline);
  }
  return joined;
}

function trimEnds(inlines: Inline[]): Inline[] {
  const trimmed = [...inlines];
  const [first] = trimmed;
  if (typeof first === 'string') trimmed[0] = first.trimStart();
  const last = trimmed.at(-1);
  if (typeof last === 'string') trimmed[trimmed.length - 1] = last.trimEnd();
  return trimmed.filter((inline) => inline !== '');
}
