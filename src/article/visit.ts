import type { Nodes } from 'mdast';

/** Calls `enter` for a node and all its descendants, in document order. Not recursive: nesting may be very deep. */
export function visit(root: Nodes, enter: (node: Nodes) => void): void {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    enter(node);
    if ('children' in node) {
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
    }
  }
}

/** The text of a node without markup. It includes the content of components, but not attributes or comments. */
export function plainText(root: Nodes): string {
  let text = '';
  visit(root, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') text += node.value;
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'tableCell' || node.type === 'paragraph' || node.type === 'listItem')
      text += text && !text.endsWith(' ') ? ' ' : '';
  });
  return text.trim();
}
