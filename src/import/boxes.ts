import type { Element, ElementContent } from 'hast';

/** Table elements. Outside a table they are treated as plain boxes, because their text would have no paragraph around it. */
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

/** Elements that are boxes with text or empty. */
const boxes = new Set(['div', 'p', 'section', 'article', 'aside', 'main', 'header', 'footer', 'figure']);

/** Returns the nodes without empty boxes. A line break replaces a box that separated two pieces of text. */
export function dropEmptyBoxes(nodes: readonly ElementContent[]): ElementContent[] {
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

/** Tells whether a node is inline. */
export function isInline(node: ElementContent | undefined): boolean {
  return node?.type === 'text' || (node?.type === 'element' && inlines.has(node.tagName));
}

/** Tells whether a node is, or contains, a callout or a procedure. */
export function hasOwnBlock(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName.startsWith('x-') || node.children.some(hasOwnBlock));
}

/** Moves an inline element around a callout into the blocks, because Markdown has no blocks inside inline content. */
export function pushIntoBlocks(inline: Element, children: readonly ElementContent[]): ElementContent[] {
  return children.map((child) => {
    if (child.type === 'text' && child.value.trim() === '') return child;
    return child.type === 'element' && hasOwnBlock(child)
      ? { ...child, children: pushIntoBlocks(inline, child.children) }
      : { ...inline, children: [child] };
  });
}
