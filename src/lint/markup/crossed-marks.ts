import type { Nodes } from 'mdast';

/** How an inline node that began with a mark or a tag ends. */
const endings: Partial<Record<Nodes['type'], RegExp>> = {
  strong: /^(?:\*\*|__)$/,
  emphasis: /^[*_]$/,
  delete: /^~~?$/,
  mdxJsxTextElement: /^\s*<\/[^<>]*>$/,
};

/**
 * Whether an inline node ends at the end of another one: `**a <Ui>b** c</Ui>`. The parser takes that for marks inside each other,
 * and what is bold or a label is not what was written.
 *
 * @param text of the file, in which the positions of the node count
 */
export function isCrossed(node: Nodes, text: string): boolean {
  const ending = endings[node.type];
  if (!ending || !('children' in node)) return false;
  const [from, to] = [node.children.at(-1)?.position?.end.offset, node.position?.end.offset];
  return from !== undefined && to !== undefined && !ending.test(text.slice(from, to));
}
