import type { Nodes } from 'mdast';

/** The text of nodes of Markdown without marks. */
export function toString(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if ('value' in node && node.type !== 'html') return node.type.startsWith('mdx') ? '' : node.value;
      if (node.type === 'break') return ' ';
      return 'children' in node ? toString(node.children as Nodes[]) : '';
    })
    .join('');
}
