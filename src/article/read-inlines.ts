import type { Definition, Heading, Nodes } from 'mdast';
import { textOf, type Inline } from './blocks.ts';
import { parseKbLink } from './kb-link.ts';
import { attribute, type Component } from './mdx.ts';

/** The link definitions of a file by identifier. A link may precede its definition. */
export type Definitions = ReadonlyMap<string, Definition>;

/** Reads the heading of a section without its id and the space before the id. */
export function readHeading({ children }: Heading, definitions: Definitions): Inline[] {
  const inlines = readInlines(children, definitions);
  const last = inlines.at(-1);
  return typeof last === 'string' ? inlines.with(-1, last.trimEnd()) : inlines;
}

/** Reads inline content. Line breaks of the file stay, without the spaces around them. Comments are skipped. */
export function readInlines(nodes: readonly Nodes[], definitions: Definitions): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    for (const inline of readInline(node, definitions)) {
      const last = inlines.at(-1);
      if (typeof inline === 'string' && typeof last === 'string') inlines[inlines.length - 1] = last + inline;
      else inlines.push(inline);
    }
  }
  return inlines;
}

function readInline(node: Nodes, definitions: Definitions): Inline[] {
  switch (node.type) {
    case 'text':
      return [node.value.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n')];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: readInlines(node.children, definitions) }];
    case 'delete':
      return [{ type: 'deleted', children: readInlines(node.children, definitions) }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return [readLink(node.url, readInlines(node.children, definitions))];
    case 'linkReference': {
      const url = definitions.get(node.identifier)?.url ?? '';
      return [readLink(url, readInlines(node.children, definitions))];
    }
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return readComponent(node, definitions);
    // A text component alone on its line may hold a paragraph; one that is not closed in its cell holds the next cell.
    case 'paragraph':
    case 'tableCell':
      return readInlines(node.children, definitions);
    default:
      return [];
  }
}

function readLink(url: string, children: Inline[]): Inline {
  const link = parseKbLink(url);
  if (!link) return { type: 'link', href: url, children };
  return { type: 'kb-link', kb: link.kb, ...(link.section && { section: link.section }), children };
}

/** The keys of a combination. @example splitKeys('Ctrl + Alt+Q') // ['Ctrl', 'Alt', 'Q'] */
export function splitKeys(combination: string): string[] {
  return combination.split('+').map((key) => key.trim());
}

/** Reads a component in a sentence. One that does not belong there has been reported; its text is kept. */
function readComponent(node: Component, definitions: Definitions): Inline[] {
  if (node.name === 'Contact') return [{ type: 'contact', of: attribute(node, 'of') ?? '' }];
  const children = readInlines(node.children as Nodes[], definitions);
  if (node.name === 'Kbd')
    return [
      {
        type: 'keys',
        keys: splitKeys(textOf(children)),
      },
    ];
  if (node.name !== 'Ui' && node.name !== 'Msg') return children;
  const lang = attribute(node, 'lang');
  return [{ type: node.name === 'Ui' ? 'label' : 'message', ...(lang && { lang }), children }];
}
