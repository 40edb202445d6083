import type { Definition, Nodes } from 'mdast';
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
    const reference = readReference(node);
    if (!reference) return;
    const isInternal = node.position!.start.offset! < internalTo;
    references.push({ ...reference, ...(isInternal && { isInternal }) });
    ranges.push(rangeOf(node));
  });
  return { references, ranges, definitions };
}

function isAgentBlock(node: Nodes): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Agent';
}

function readReference(node: Nodes): Reference | undefined {
  if (node.type === 'link' || node.type === 'definition') return { kind: 'link', value: node.url };
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  return readComponent(node);
}

function readComponent(node: Component): Reference | undefined {
  const contact = node.name === 'Contact' ? attribute(node, 'of') : undefined;
  if (contact !== undefined) return { kind: 'contact', value: contact };
  const picture = node.name === 'Figure' ? attribute(node, 'src') : undefined;
  return picture === undefined ? undefined : { kind: 'picture', value: picture };
}
