import type { Definition, Nodes } from 'mdast';
import { definitionOf } from './components/registry.ts';
import type { Range } from './diagnostic.ts';
import { attribute, rangeOf, type Component } from './mdx.ts';
import type { Reference } from './model.ts';
import type { Definitions } from './read-inlines.ts';
import { visit } from './visit.ts';

/** What a text refers to, in the order of the text, and where; and its definitions of link addresses. */
export interface Found {
  references: Reference[];
  ranges: Range[];
  definitions: Definitions;
}

/** Finds what a text refers to and defines. Of two definitions of the same identifier the first counts. */
export function findReferences(tree: Nodes): Found {
  const references: Reference[] = [];
  const ranges: Range[] = [];
  const definitions = new Map<string, Definition>();
  // Where the passage for agents ends in which the walk is.
  let internalTo = 0;
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (isAgentBlock(node)) internalTo = node.position!.end.offset!;
    const isInternal = node.position!.start.offset! < internalTo;
    for (const reference of readReferences(node)) {
      references.push({ ...reference, ...(isInternal && { isInternal }) });
      ranges.push(rangeOf(node));
    }
  });
  return { references, ranges, definitions };
}

function isAgentBlock(node: Nodes): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Agent';
}

function readReferences(node: Nodes): Reference[] {
  if (node.type === 'link' || node.type === 'definition') return [{ kind: 'link', value: node.url }];
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return [];
  return readComponent(node);
}

function readComponent(node: Component): Reference[] {
  const named = (kind: Reference['kind'], name: string): Reference[] => {
    const value = attribute(node, name);
    return value === undefined ? [] : [{ kind, value }];
  };
  if (node.name === 'Contact') return named('contact', 'of');
  if (node.name === 'Figure') return named('picture', 'src');
  const { attributes = {} } = definitionOf(node.name ?? '') ?? {};
  return Object.entries(attributes).flatMap(([name, { is }]) =>
    is === 'address' ? named('link', name) : [],
  );
}
