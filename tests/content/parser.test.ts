import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMdx } from '#article/mdx.ts';
import { readContent } from '#content-layer/read-content.ts';

// Satteri is young and fast, remark is old and right: on our own articles they must see the same tree at the same places.
const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);
const paths = readContent('src/content').articles.flatMap(({ source, translations }) =>
  [source, ...translations].map(({ path }) => path),
);

test.each(paths)('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  expect(outline(parseMdx(text))).toEqual(outline(remark.parse(text)));
});

/** Every node as its type, its place and its own text. Satteri unravels a component that is alone in a paragraph, as MDX does. */
function outline(root: Nodes): string[] {
  const lines: string[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const value = 'value' in node ? node.value : 'url' in node ? node.url : 'name' in node ? node.name : '';
    const type = node.type.replace(/^mdxJsx(Text|Flow)Element$/, 'component');
    if (!isRavelled(node))
      lines.push(`${node.position!.start.line}:${node.position!.start.column} ${type} ${value}`);
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
  return lines;
}

function isRavelled(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.every(({ type }) => type === 'mdxJsxTextElement');
}
