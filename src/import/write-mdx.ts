import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

// The types of MDX nodes join those of mdast.
import type { MdxJsxFlowElement } from 'mdast-util-mdx';

const processor = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    // A paragraph line that begins this way would be read as code.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\s' },
      { atBreak: true, character: 'e', after: 'xport\\s' },
    ],
    handlers: { mdxJsxFlowElement: writeComponent },
  })
  .use(remarkGfm)
  .use(remarkMdx, { printWidth: Infinity });

type Handle = NonNullable<NonNullable<Options['handlers']>['paragraph']>;

/** Writes a component on lines of its own, with blank lines around its content. */
function writeComponent(node: MdxJsxFlowElement, ...[, state, info]: Tail<Parameters<Handle>>): string {
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? ` ${attribute.name}="${escapeAttribute(attribute.value)}"`
      : '',
  );
  const open = `${node.name}${attributes.join('')}`;
  if (node.children.length === 0) return `<${open} />`;
  return `<${open}>\n\n${state.containerFlow(node, info)}\n\n</${node.name}>`;
}

type Tail<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

/** Returns a value in quotation marks, on one line. */
function escapeAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/\s+/g, ' ').trim();
}

/** Returns the text of an MDX file. Addresses and ids are those of the tree. */
export function writeMdx(root: Root): string {
  return processor.stringify(tight(root) as Root);
}

/** Removes blank lines from lists of one-line items, and line breaks from inline code. */
function tight(node: Nodes): Nodes {
  if (node.type === 'inlineCode') return { ...node, value: node.value.replace(/\s*\n\s*/g, ' ') };
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).map(tight);
  if (node.type !== 'list') return { ...node, children } as Nodes;
  const isTight = node.children.every(({ children }) => children.length < 2 || isListAfterLine(children));
  return {
    ...node,
    spread: !isTight,
    children: (children as (typeof node.children)[number][]).map((item) => ({ ...item, spread: !isTight })),
  };
}

function isListAfterLine(blocks: readonly Nodes[]): boolean {
  return blocks.length === 2 && blocks[0]!.type === 'paragraph' && blocks[1]!.type === 'list';
}
