import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';

const phrasing = new Set(
  (
    'text emphasis strong delete inlineCode break image imageReference link linkReference footnoteReference ' +
    'mdxTextExpression mdxJsxTextElement textDirective'
  ).split(' '),
);

/** Inline components. The parser makes a block of one that is alone on its line. */
const inSentence = new Set(
  'Ui Kbd Msg Contact a b i em strong span kbd code small sub sup br u s mark'.split(' '),
);

function isPhrasing(node: Nodes): boolean {
  if (node.type !== 'mdxJsxFlowElement') return phrasing.has(node.type);
  return (
    inSentence.has(node.name ?? '') &&
    node.children.every((child) => phrasing.has(child.type) || child.type === 'paragraph')
  );
}

/** Wraps phrasing content between blocks in paragraphs, as in `<Card>text</Card>`. */
export function groupPhrasing(children: readonly Nodes[]): readonly Nodes[] {
  if (!children.some((child) => isPhrasing(child))) return children;
  const out: Nodes[] = [];
  let run: Nodes[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first?.position && last?.position) {
      const position = { start: first.position.start, end: last.position.end };
      out.push({ type: 'paragraph', children: run as never, position });
    }
    run = [];
  };
  for (const child of children) {
    if (isPhrasing(child)) run.push(child);
    else {
      close();
      out.push(child);
    }
  }
  close();
  return out;
}

/** Joins the cells of a row into one text, with a line feed between them. */
export function joinCells(cells: readonly { children: readonly Nodes[] }[]): Nodes[] {
  return cells.flatMap((cell, i) =>
    i === 0 ? [...cell.children] : [{ type: 'break' } as Nodes, ...cell.children],
  );
}
