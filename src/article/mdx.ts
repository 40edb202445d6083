import { mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import type { Comment, Component } from './model.ts';
import type { Range } from './diagnostic.ts';
import { depthProblem, textProblem, type LimitProblem } from './limits.ts';

// The types of MDX nodes join those of mdast.
import type {} from 'mdast-util-mdx';

/** Thrown for text that is not MDX; `range` is where the parser gave up. */
export class MdxSyntaxError extends Error {
  readonly range: Range;
  /** How to mend it, where the message alone does not decide. */
  readonly hint: string | undefined;

  constructor(message: string, range: Range, hint?: string) {
    super(message);
    this.name = 'MdxSyntaxError';
    this.range = range;
    this.hint = hint;
  }
}

/**
 * Parses MDX with GFM and frontmatter into mdast; every node has its position.
 *
 * @throws {MdxSyntaxError} where the text is not MDX, or beyond what an article can be
 */
export function parseMdx(text: string): Root {
  throwLimit(textProblem(text));
  const tree = readTree(text);
  throwLimit(depthProblem(tree));
  return tree;
}

function readTree(text: string): Root {
  try {
    return mdxToMdast(text) as Root;
  } catch (error) {
    throw toSyntaxError(error);
  }
}

function throwLimit(problem: LimitProblem | undefined): void {
  if (!problem) return;
  const { point, message, hint } = problem;
  const { line, column } = point;
  throw new MdxSyntaxError(message, { start: { line, column }, end: { line, column } }, hint);
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

/** The text of a comment, trimmed, or undefined for any other expression. */
export function commentText(node: Comment): string | undefined {
  const match = commentRe.exec(node.value);
  return match && !match[1]!.includes('*/') ? match[1]!.trim() : undefined;
}

/** The range of a node; nodes that come from the parser always have one. */
export function rangeOf(node: {
  position?: { start: Range['start']; end: Range['end'] } | undefined;
}): Range {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}

/** The value of an attribute of a component; undefined where it has none, or one that is not plain text. */
export function attribute(node: Component, name: string): string | undefined {
  const found = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
