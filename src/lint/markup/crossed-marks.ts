import type { Nodes } from 'mdast';

/** The closing mark or tag of an inline node, by its opening one. */
const endings: Partial<Record<Nodes['type'], RegExp>> = {
  strong: /^(?:\*\*|__)$/,
  emphasis: /^[*_]$/,
  delete: /^~~?$/,
  mdxJsxTextElement: /^\s*<\/[^<>]*>$/,
};

/**
 * Tells whether an inline node ends at the end of another one: `**a <Ui>b** c</Ui>`. The parser nests such marks, so
 * bold text and labels differ from what the author wrote.
 *
 * @param text of the file, in which the positions of the node count
 */
export function isCrossed(node: Nodes, text: string): boolean {
  const ending = endings[node.type];
  if (!ending || !('children' in node)) return false;
  const [from, to] = [node.children.at(-1)?.position?.end.offset, node.position?.end.offset];
  return from !== undefined && to !== undefined && !ending.test(text.slice(from, to));
}
