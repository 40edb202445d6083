import type { Nodes, Root } from 'mdast';
import { visit } from './visit.ts';

/** Expressions with more nested elements are not parsed: each level doubles the time (satteri 0.10). */
export const maxNestedElements = 12;

/** A range of a text: the offset of its first character, and the offset after its last. */
type OffsetRange = readonly [start: number, end: number];

/**
 * The ranges from a `{` to its `}` that take minutes to parse as an expression. A range may also be code. Elements inside
 * comments do not count.
 */
export function deepRanges(text: string): OffsetRange[] {
  const ranges: OffsetRange[] = [];
  for (let start = text.indexOf('{'); start >= 0;) {
    const { end, depth } = rangeFrom(text, start);
    if (depth > maxNestedElements) ranges.push([start, end]);
    start = text.indexOf('{', end);
  }
  return ranges;
}

const signRe = /\/\*|[{}]|<\/?|\/>/g;

function rangeFrom(text: string, start: number): { end: number; depth: number } {
  let [braces, elements, depth] = [0, 0, 0];
  signRe.lastIndex = start;
  for (let found = signRe.exec(text); found; found = signRe.exec(text)) {
    const [sign] = found;
    if (sign === '/*') signRe.lastIndex = endOfComment(text, signRe.lastIndex);
    else if (sign === '{') braces++;
    else if (sign === '}') {
      braces--;
      if (braces === 0) return { end: signRe.lastIndex, depth };
    } else if (sign === '<') {
      elements++;
      depth = Math.max(depth, elements);
    } else elements = Math.max(0, elements - 1);
  }
  return { end: text.length, depth };
}

function endOfComment(text: string, from: number): number {
  const end = text.indexOf('*/', from);
  return end < 0 ? text.length : end + 2;
}

/** The text with every `<` in these ranges replaced by `x`, so that they contain no elements. Offsets do not change. */
export function withoutElements(text: string, ranges: readonly OffsetRange[]): string {
  let [plain, from] = ['', 0];
  for (const [start, end] of ranges) {
    plain += text.slice(from, start) + text.slice(start, end).replaceAll('<', 'x');
    from = end;
  }
  return plain + text.slice(from);
}

/** The first of these ranges that begins in an expression of the tree. Undefined if all are code or plain text. */
export function findExpression(tree: Root, ranges: readonly OffsetRange[]): OffsetRange | undefined {
  let first: OffsetRange | undefined;
  visit(tree, (node) => {
    const covered = expressionsOf(node);
    if (covered) first ??= ranges.find(([start]) => covered[0] <= start && start < covered[1]);
  });
  return first;
}

/** The range of a node that holds expressions: the whole node, or the opening tag if attributes are expressions. */
function expressionsOf(node: Nodes): OffsetRange | undefined {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return [start, end];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const isPlain = node.attributes.every(({ value }) => typeof value !== 'object');
  const isSpread = node.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute');
  return isPlain && !isSpread ? undefined : [start, node.children[0]?.position?.start.offset ?? end];
}
