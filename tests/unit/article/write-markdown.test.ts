import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { writeMarkdown } from '#article/write-markdown.ts';

const library = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', fences: true, listItemIndent: 'one', rule: '-' })
  .use(remarkGfm);

const signs = [...'aW1 \n\t*_`~|[]()<>!#+-=.:&@\\"\'/é', 'http://', 'www.', '1. ', '&amp;'];
const value = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 90 }).map((all) => all.join(''));
const text = value.map((value): PhrasingContent => ({ type: 'text', value }));
const code = fc.string({ minLength: 1 }).map((value): PhrasingContent => ({ type: 'inlineCode', value }));
const strong = text.map((child): PhrasingContent => ({ type: 'strong', children: [child] }));
const link = text.map((child): PhrasingContent => ({
  type: 'link',
  url: 'https://a.b/c',
  children: [child],
}));
const phrasing = fc.array(fc.oneof(text, code, strong, link), { minLength: 1, maxLength: 6 });
const block = fc.oneof(
  phrasing.map((children): RootContent => ({ type: 'paragraph', children })),
  phrasing.map((children): RootContent => ({ type: 'heading', depth: 2, children })),
  phrasing.map((children): RootContent => ({
    type: 'table',
    children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }],
  })),
);

test('writeMarkdown writes any tree as remark-stringify does', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (children) => {
      expect(writeMarkdown(children)).toBe(library.stringify({ type: 'root', children }).trimEnd());
    }),
  );
});
