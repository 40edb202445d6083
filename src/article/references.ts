import type { Definition, Nodes } from 'mdast';
import { definitionOf } from './components/registry.ts';
import type { Range } from './diagnostic.ts';
import { attribute, rangeOf, type Component } from './mdx.ts';
import type { Reference } from './model.ts';
import type { Definitions } from './read-inlines.ts';
import { visit } from './visit.ts';

/** The references of a text in order, their ranges by the same index, and its link definitions. */
export interface TextReferences {
  references: Reference[];
  ranges: Range[];
  definitions: Definitions;
}

/** Finds the references and link definitions of a text. The first definition of an identifier counts. */
export function findReferences(tree: Nodes): TextReferences {
  const references: Reference[] = [];
  const ranges: Range[] = [];
  const definitions = new Map<string, Definition>();
  // The end of the passage for agents that `visit` is in.
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
  if (node.name === 'Passage') return named('passage', 'of');
  const { attributes = {} } = definitionOf(node.name ?? '') ?? {};
  return Object.entries(attributes).flatMap(([name, { is }]) =>
    is === 'address' ? named('link', name) : [],
  );
}
