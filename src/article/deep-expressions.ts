import type { Nodes, Root } from 'mdast';
import { visit } from './visit.ts';

/** Elements in each other beyond which an expression is not parsed: each one doubles the time (satteri 0.10). */
export const mostElements = 12;

/** A part of a text: offsets of its first sign and of the one after its last. */
type Part = readonly [start: number, end: number];

/**
 * From each `{` to its `}`, what would take minutes to parse if it were an expression; it may also be code. What begins as a
 * comment counts from its end.
 */
export function deepParts(text: string): Part[] {
  const parts: Part[] = [];
  for (let start = text.indexOf('{'); start >= 0;) {
    const { end, depth } = partFrom(text, start);
    if (depth > mostElements) parts.push([start, end]);
    start = text.indexOf('{', end);
  }
  return parts;
}

const signRe = /\/\*|[{}]|<\/?|\/>/g;

function partFrom(text: string, start: number): { end: number; depth: number } {
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

/** The text with nothing in these parts that could be an element. All that stands outside an expression is what it was. */
export function withoutElements(text: string, parts: readonly Part[]): string {
  let [plain, from] = ['', 0];
  for (const [start, end] of parts) {
    plain += text.slice(from, start) + text.slice(start, end).replaceAll('<', 'x');
    from = end;
  }
  return plain + text.slice(from);
}

/** Which of these parts begins as an expression in a tree; undefined if all of them are code or plain text. */
export function expressionAmong(tree: Root, parts: readonly Part[]): Part | undefined {
  let first: Part | undefined;
  visit(tree, (node) => {
    const covered = expressionsOf(node);
    if (covered) first ??= parts.find(([start]) => covered[0] <= start && start < covered[1]);
  });
  return first;
}

/** Where a node has expressions: all of it, or the opening tag whose attributes are some. */
function expressionsOf(node: Nodes): Part | undefined {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return [start, end];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const isPlain = node.attributes.every(({ value }) => typeof value !== 'object');
  const isSpread = node.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute');
  return isPlain && !isSpread ? undefined : [start, node.children[0]?.position?.start.offset ?? end];
}
