import type { Nodes } from 'mdast';
import { startOfFile, type Point, type Problem } from './diagnostic.ts';
import { findLineStarts, pointAt } from './positions.ts';

/** What a text may have for a parser to be done with it in seconds, and for its tree to be walked. */
interface Limits {
  characters: number;
  /** Lists, quotes and components in each other. */
  depth: number;
  /** Matches the marks of so many lists and quotes, `- > - …`, at the start of a line. */
  marks: RegExp;
  /** How often a sign may stand in a text: the parser takes time, and for `&` memory, that grows with the square. */
  signs: Readonly<Record<string, number>>;
  /** Characters of the frontmatter. */
  frontmatter: number;
  control: RegExp;
}

/** Far above any article. */
export const mdxLimits: Limits = {
  characters: 200_000,
  depth: 100,
  marks: marksRe(100),
  signs: { '{': 10_000, '<': 10_000, '>': 10_000, _: 10_000, '&': 2000 },
  frontmatter: 50_000,
  control: /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/,
};

/** Of any page of Markdown: its parser takes a time that grows with the length only, but for `&` in one paragraph. */
export const markdownLimits: Limits = {
  characters: 20_000_000,
  depth: 500,
  marks: marksRe(500),
  signs: { '&': 15_000 },
  frontmatter: Infinity,
  control: /\0/,
};

/** What keeps a text from being parsed at all. */
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

/** Where a tree is nested so deeply that nothing could be made from it. */
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
    hint: 'Lists, quotes and components stand in each other only where readers need it.',
  };
}

/** Where `sign` stands for the time after `count`. */
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
