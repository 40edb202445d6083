import type { Element, ElementContent } from 'hast';

/** Outside a table these are only boxes; as table nodes they would stand in the text without a paragraph around them. */
export const tableParts = new Set([
  'caption',
  'colgroup',
  'col',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
]);

/** Boxes that may hold text, or nothing. */
const boxes = new Set(['div', 'p', 'section', 'article', 'aside', 'main', 'header', 'footer', 'figure']);

/** Nodes without empty boxes; a line break stands where one kept two pieces of text apart. */
export function separated(nodes: readonly ElementContent[]): ElementContent[] {
  const kept: ElementContent[] = [];
  let isAfterBox = false;
  for (const node of nodes) {
    if (isEmptyBox(node)) isAfterBox = true;
    else {
      if (isAfterBox && isInline(kept.at(-1)) && isInline(node))
        kept.push({ type: 'element', tagName: 'br', properties: {}, children: [] });
      isAfterBox = false;
      kept.push(node);
    }
  }
  return kept;
}

function isEmptyBox(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    boxes.has(node.tagName) &&
    node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}

const inlines = new Set([
  'a',
  'b',
  'strong',
  'i',
  'em',
  'code',
  'kbd',
  'samp',
  'span',
  'sup',
  'sub',
  'img',
  'del',
]);

/** Whether a node stands in a line of text. */
export function isInline(node: ElementContent | undefined): boolean {
  return node?.type === 'text' || (node?.type === 'element' && inlines.has(node.tagName));
}

/** A callout or procedure, or what holds one. */
export function hasOwnBlock(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName.startsWith('x-') || node.children.some(hasOwnBlock));
}

/** An inline element around a callout goes inside: Markdown has no block in a line. */
export function pushedDown(inline: Element, children: readonly ElementContent[]): ElementContent[] {
  return children.map((child) => {
    if (child.type === 'text' && child.value.trim() === '') return child;
    return child.type === 'element' && hasOwnBlock(child)
      ? { ...child, children: pushedDown(inline, child.children) }
      : { ...inline, children: [child] };
  });
}
