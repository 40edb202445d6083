import type { Nodes } from 'mdast';

/** Calls `enter` for a node and everything below it, in the order of the text. Not recursive: nesting may be very deep. */
export function visit(root: Nodes, enter: (node: Nodes) => void): void {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    enter(node);
    if ('children' in node) {
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
    }
  }
}

/** The text of a node without markup; what a component shows counts, attributes and comments do not. */
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
