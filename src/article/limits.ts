import type { Nodes } from 'mdast';
import { startOfFile, type Point, type Problem } from './diagnostic.ts';
import { findLineStarts, pointAt } from './positions.ts';

/** Limits that keep parsing a text within seconds and its tree within the depth that code can walk. */
interface Limits {
  characters: number;
  /** The most levels of nested lists, quotes and components. */
  depth: number;
  /** Matches a line that starts with the markers of `depth` nested lists and quotes, `- > - …`. */
  marks: RegExp;
  /** How often a character may occur: parsing time, and memory for `&`, grow with the square of the count. */
  signs: Readonly<Record<string, number>>;
  /** The most characters in the frontmatter. */
  frontmatter: number;
  control: RegExp;
}

/** Limits of MDX, far above any real article. */
export const mdxLimits: Limits = {
  characters: 200_000,
  depth: 100,
  marks: marksRe(100),
  signs: { '{': 10_000, '<': 10_000, '>': 10_000, _: 10_000, '&': 2000 },
  frontmatter: 50_000,
  control: /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/,
};

/** Limits of plain Markdown. Its parsing time is linear in the length, except for `&` in one paragraph. */
export const markdownLimits: Limits = {
  characters: 20_000_000,
  depth: 500,
  marks: marksRe(500),
  signs: { '&': 15_000 },
  frontmatter: Infinity,
  control: /\0/,
};

/** The first reason not to parse a text. Undefined if it is within the limits. */
export function textProblem(text: string, limits: Limits): Problem | undefined {
  if (text.length > limits.characters)
    return {
      range: startOfFile,
      message: `Unexpected ${text.length} characters, expected at most ${limits.characters}`,
      hint: 'Make several pages of it, or remove what was pasted by mistake.',
    };
  for (const [sign, count] of Object.entries(limits.signs)) {
    const offset = offsetOf(text, sign, count);
    if (offset !== undefined)
      return {
        range: rangeAt(text, offset),
        message: `Unexpected \`${sign}\` after ${count} others, expected a page of text`,
        hint: 'Remove what was pasted by mistake.',
      };
  }
  if (text.startsWith('---') && text.indexOf('\n---', 3) > limits.frontmatter)
    return {
      range: startOfFile,
      message: `Unexpected frontmatter of more than ${limits.frontmatter} characters, expected fewer`,
      hint: 'Remove what was pasted by mistake; the text comes after the second `---`.',
    };
  const marks = limits.marks.exec(text);
  if (marks) return tooDeep(rangeAt(text, marks.index + marks[0].length), limits);
  const control = limits.control.exec(text);
  if (!control) return undefined;
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    range: rangeAt(text, control.index),
    message: `Unexpected control character U+${code}, expected text`,
    hint: code === '0000' ? 'Save the file as UTF-8; it may be UTF-16.' : 'Remove it; it cannot be seen.',
  };
}

/** The first node that is nested more deeply than the limit, as a problem. Undefined if there is none. */
export function depthProblem(root: Nodes, limits: Limits): Problem | undefined {
  const stack: [Nodes, number][] = [[root, 0]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, depth] = top;
    if (depth > limits.depth) {
      const { line, column }: Point = node.position?.start ?? startOfFile.start;
      return tooDeep({ start: { line, column }, end: { line, column } }, limits);
    }
    if ('children' in node) for (const child of node.children) stack.push([child, depth + 1]);
  }
  return undefined;
}

function marksRe(depth: number): RegExp {
  return new RegExp(`^[ \\t]*(?:(?:[-+*]|\\d{1,9}[.)])[ \\t]+|>[ \\t]*){${depth}}`, 'm');
}

function tooDeep(range: Problem['range'], { depth }: Limits): Problem {
  return {
    range,
    message: `Unexpected nesting of more than ${depth} levels, expected a few`,
    hint: 'Nest lists, quotes and components only if readers need it.',
  };
}

/** The offset of occurrence number `count` + 1 of `sign`. Undefined if it does not occur that often. */
function offsetOf(text: string, sign: string, count: number): number | undefined {
  let at = -1;
  for (let found = 0; found <= count; found++) {
    at = text.indexOf(sign, at + 1);
    if (at < 0) return undefined;
  }
  return at;
}

function rangeAt(text: string, offset: number): Problem['range'] {
  const point = pointAt(findLineStarts(text), offset);
  return { start: point, end: point };
}
