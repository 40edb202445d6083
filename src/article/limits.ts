import type { Nodes } from 'mdast';
import type { Point } from './diagnostic.ts';
import { findLineStarts, pointAt } from './positions.ts';

export interface LimitProblem {
  point: Point;
  message: string;
  hint: string;
}

/** Far above any article. What is beyond would keep the parser busy for minutes. */
const most = { characters: 200_000, frontmatter: 50_000, depth: 100 };

/** The parser takes time, and for `&` memory, that grows with the square of how often a sign stands in one text. */
const mostSigns = { '{': 10_000, '<': 10_000, '>': 10_000, _: 10_000, '&': 2000 };

/** `- - - …`: a list in a list in a list, all on one line. */
const markersRe = new RegExp(`(?:(?:[-+*]|\\d{1,9}[.)])[ \\t]+){${most.depth}}`);

const controlRe = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/;

/** What keeps a text from being parsed at all. */
export function textProblem(text: string): LimitProblem | undefined {
  if (text.length > most.characters)
    return {
      point: { line: 1, column: 1 },
      message: `Unexpected ${text.length} characters, expected at most ${most.characters}`,
      hint: 'Make several articles of it, or remove what was pasted by mistake.',
    };
  for (const [sign, count] of Object.entries(mostSigns)) {
    const offset = offsetOf(text, sign, count);
    if (offset !== undefined)
      return {
        point: pointAt(findLineStarts(text), offset),
        message: `Unexpected \`${sign}\` after ${count} others, expected an article`,
        hint: 'Remove what was pasted by mistake.',
      };
  }
  if (text.startsWith('---') && text.indexOf('\n---', 3) > most.frontmatter)
    return {
      point: { line: 1, column: 1 },
      message: `Unexpected frontmatter of more than ${most.frontmatter} characters, expected fewer`,
      hint: 'Remove what was pasted by mistake; the text comes after the second `---`.',
    };
  const markers = markersRe.exec(text);
  if (markers) return tooDeep(pointAt(findLineStarts(text), markers.index));
  const control = controlRe.exec(text);
  if (!control) return undefined;
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    point: pointAt(findLineStarts(text), control.index),
    message: `Unexpected control character U+${code}, expected text`,
    hint: code === '0000' ? 'Save the file as UTF-8; it may be UTF-16.' : 'Remove it; it cannot be seen.',
  };
}

/** Where a tree is nested so deeply that nothing could be made from it. */
export function depthProblem(root: Nodes): LimitProblem | undefined {
  const stack: [Nodes, number][] = [[root, 0]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, depth] = top;
    if (depth > most.depth) return tooDeep(node.position?.start ?? { line: 1, column: 1 });
    if ('children' in node) for (const child of node.children) stack.push([child, depth + 1]);
  }
  return undefined;
}

function tooDeep(point: Point): LimitProblem {
  return {
    point,
    message: `Unexpected nesting of more than ${most.depth} levels, expected a few`,
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
