import type { Nodes } from 'mdast';

/** Returns the plain text of Markdown nodes. */
export function toString(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if ('value' in node && node.type !== 'html') return node.type.startsWith('mdx') ? '' : node.value;
      if (node.type === 'break') return ' ';
      return 'children' in node ? toString(node.children as Nodes[]) : '';
    })
    .join('');
}
