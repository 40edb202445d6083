import { mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import type { Comment, Component } from './model.ts';
import type { Diagnostic, Range } from './diagnostic.ts';
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

/** The diagnostic for text that is not MDX. */
export function syntaxDiagnostic(error: MdxSyntaxError, path: string, lang: string): Diagnostic {
  return {
    ruleId: 'mdx-syntax',
    severity: 'error',
    path,
    lang,
    range: error.range,
    message: syntaxMessage(error.message),
    hint: error.hint ?? syntaxHint(error.message),
  };
}

function syntaxMessage(reason: string): string {
  if (/^Could not parse (?:expression|import)/.test(reason))
    return 'Unexpected text in braces, expected a comment or an expression of JavaScript';
  const open = /^Expected a closing tag for `<([^>`]*)>`/.exec(reason)?.[1];
  if (open) return `Unexpected \`<${open}>\` without an end, expected \`</${open}>\``;
  const crossed =
    /^Unexpected closing tag `([^`]*)`, expected corresponding closing tag for `<([^>`]*)>` \((\d+)/.exec(
      reason,
    );
  if (crossed)
    return `Unexpected \`${crossed[1]}\`, expected \`</${crossed[2]}>\` for the tag on line ${crossed[3]}`;
  return reason.replace(/ \((?:note: [^)]*\([^)]*\)[^)]*|\d+:\d+)\)$/, '').replace(/\.$/, '');
}

function syntaxHint(reason: string): string {
  if (reason.includes('closing') && !reason.includes('brace'))
    return 'Close the tag, on a line of its own if it was opened on one.';
  if (reason.includes('brace') || reason.includes('expression')) {
    return 'Braces are only for comments: write {/* a comment */}, or &#123; for the character itself.';
  }
  if (reason.includes('!')) return 'Write comments as {/* a comment */}.';
  return 'Write &lt; for the character itself; a tag needs a name and a closing `>`.';
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
