import { mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import type { Problem, Range } from './diagnostic.ts';
import { deepRanges, findExpression, maxNestedElements, withoutElements } from './deep-expressions.ts';
import { depthProblem, mdxLimits, textProblem } from './limits.ts';
import { findLineStarts, pointAt } from './positions.ts';

// This import also adds the types of MDX nodes to those of mdast.
import type {
  MdxFlowExpression,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdxTextExpression,
} from 'mdast-util-mdx';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;
export type Comment = MdxFlowExpression | MdxTextExpression;

/** Thrown for text that is not valid MDX. `range` is where the parser stopped. */
export class MdxSyntaxError extends Error {
  readonly range: Range;
  /** How to fix the text. Undefined if the message alone cannot tell. */
  readonly hint: string | undefined;

  constructor(message: string, range: Range, hint?: string) {
    super(message);
    this.name = 'MdxSyntaxError';
    this.range = range;
    this.hint = hint;
  }
}

/** Removes the byte-order mark and turns all line endings into line feeds. Line numbers do not change. */
export function normalise(text: string): string {
  return text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
}

/**
 * Parses MDX with GFM and frontmatter into mdast. Every node has a position. With `directives`, `:::note` begins a block.
 *
 * @throws {MdxSyntaxError} if the text is not valid MDX or exceeds `mdxLimits`
 */
export function parseMdx(text: string, directives = false): Root {
  throwProblem(textProblem(text, mdxLimits));
  throwProblem(expressionProblem(text, directives));
  const tree = readTree(text, directives);
  throwProblem(depthProblem(tree, mdxLimits));
  return tree;
}

function readTree(text: string, directive: boolean): Root {
  try {
    return mdxToMdast(text, { features: { directive } }) as Root;
  } catch (error) {
    throw toSyntaxError(error);
  }
}

/** An expression that is too deep to parse in reasonable time. Only a text with deep ranges is parsed to find one. */
function expressionProblem(text: string, directives: boolean): Problem | undefined {
  const ranges = deepRanges(text);
  if (ranges.length === 0) return undefined;
  const expression = findExpression(readTree(withoutElements(text, ranges), directives), ranges);
  if (!expression) return undefined;
  const point = pointAt(findLineStarts(text), expression[0]);
  return {
    range: { start: point, end: point },
    message: `Unexpected expression with more than ${maxNestedElements} nested elements, expected fewer`,
    hint: 'Write a brace that is meant as text as `&#123;`.',
  };
}

function throwProblem(problem: Problem | undefined): void {
  if (problem) throw new MdxSyntaxError(problem.message, problem.range, problem.hint);
}

// Satteri reports "12:3: Reason (12:3) (mdx-jsx:code)".
const reportRe = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/;

function toSyntaxError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const [, line, column, reason] = reportRe.exec(error.message) ?? [];
  if (!reason) return error;
  const point = { line: Number(line), column: Number(column) };
  return new MdxSyntaxError(reason, { start: point, end: point });
}

const commentRe = /^\s*\/\*([\s\S]*)\*\/\s*$/;

/** The trimmed text of a comment. Undefined for any other expression. */
export function commentText(node: Comment): string | undefined {
  const match = commentRe.exec(node.value);
  return match && !match[1]!.includes('*/') ? match[1]!.trim() : undefined;
}

/** The range of a node. Nodes from the parser always have one. */
export function rangeOf(node: {
  position?: { start: Range['start']; end: Range['end'] } | undefined;
}): Range {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}

/** The value of an attribute. Undefined if the component does not have it or its value is not plain text. */
export function attribute(node: Component, name: string): string | undefined {
  const found = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
