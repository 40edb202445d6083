import { element, escapeText } from '../html.ts';

/**
 * Pieces of a drawing. Horizontal places are percents and vertical ones pixels, so that a drawing is as wide as its column
 * and its text keeps its size. In a language written from right to left it is mirrored.
 */
export interface Pen {
  line: (className: string, x1: number, x2: number, y: number) => string;
  post: (className: string, x: number, y1: number, y2: number) => string;
  box: (x1: number, x2: number, y: number, height: number) => string;
  /** `anchor` counts in the direction of reading. */
  words: (value: string, x: number, y: number, options?: TextOptions) => string;
}

interface TextOptions {
  /** The start where it is left out. */
  anchor?: 'middle' | 'end';
  isBold?: boolean;
}

/** The pieces of a drawing, and how many pixels it is high. */
export interface Drawing {
  height: number;
  parts: string[];
}

/** A pen for text of this direction. */
export function createPen(dir: 'ltr' | 'rtl'): Pen {
  const at = (x: number) => `${round(dir === 'rtl' ? 100 - x : x)}%`;
  return {
    line: (className, x1, x2, y) =>
      element('line', { class: className, x1: at(x1), x2: at(x2), y1: y, y2: y }, ''),
    post: (className, x, y1, y2) => element('line', { class: className, x1: at(x), x2: at(x), y1, y2 }, ''),
    box: (x1, x2, y, height) =>
      element(
        'rect',
        { class: 'box', x: at(dir === 'rtl' ? x2 : x1), y, width: `${round(x2 - x1)}%`, height },
        '',
      ),
    words: (value, x, y, { anchor, isBold } = {}) =>
      element(
        'text',
        { x: at(x), y, 'text-anchor': anchor, class: isBold ? 'bold' : undefined },
        escapeText(value),
      ),
  };
}

/**
 * A drawing above the list it was made from. Eyes get the drawing, ears and the printer of plain text the list; both say
 * the same because one is made from the other.
 */
export function drawing({ height, parts }: Drawing, list: string, caption: string | undefined): string {
  const svg = element('svg', { class: 'draw', height, 'aria-hidden': 'true' }, parts.join(''));
  const below = caption ? element('figcaption', {}, escapeText(caption)) : '';
  return element('figure', {}, svg + element('div', { class: 'hush' }, list) + below);
}

/** Words in lines of at most `length` characters where they allow it. @example wrapWords('IBKR servers', 8) // ['IBKR', 'servers'] */
export function wrapWords(value: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of value.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
