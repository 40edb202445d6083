import type { Element, ElementContent } from 'hast';
import { element, text } from '../hast.ts';

/**
 * Pieces of a drawing. Horizontal places are percents and vertical ones pixels, so that a drawing is as wide as its column
 * and its text keeps its size. In a language written from right to left it is mirrored.
 */
export interface Pen {
  line: (className: string, x1: number, x2: number, y: number) => Element;
  post: (className: string, x: number, y1: number, y2: number) => Element;
  box: (x1: number, x2: number, y: number, height: number) => Element;
  /** `anchor` counts in the direction of reading. */
  words: (value: string, x: number, y: number, options?: TextOptions) => Element;
}

interface TextOptions {
  anchor?: 'start' | 'middle' | 'end';
  isBold?: boolean;
}

/** A pen for text of this direction. */
export function createPen(dir: 'ltr' | 'rtl'): Pen {
  const at = (x: number) => `${round(dir === 'rtl' ? 100 - x : x)}%`;
  return {
    line: (className, x1, x2, y) =>
      element('line', { className: [className], x1: at(x1), x2: at(x2), y1: `${y}`, y2: `${y}` }),
    post: (className, x, y1, y2) =>
      element('line', { className: [className], x1: at(x), x2: at(x), y1: `${y1}`, y2: `${y2}` }),
    box: (x1, x2, y, height) =>
      element('rect', {
        className: ['box'],
        x: at(dir === 'rtl' ? x2 : x1),
        y: `${y}`,
        width: `${round(x2 - x1)}%`,
        height,
      }),
    words: (value, x, y, { anchor = 'start', isBold = false } = {}) =>
      element(
        'text',
        {
          x: at(x),
          y: `${y}`,
          textAnchor: anchor === 'start' ? undefined : anchor,
          className: isBold ? ['bold'] : undefined,
        },
        [text(value)],
      ),
  };
}

/**
 * A drawing above the list it was made from. Eyes get the drawing, ears and the printer of plain text the list; both say
 * the same because one is made from the other.
 */
export function drawing(
  height: number,
  parts: Element[],
  list: ElementContent[],
  caption: string | undefined,
): Element {
  const svg = element('svg', { className: ['draw'], height, ariaHidden: 'true' }, parts);
  return element('figure', {}, [
    svg,
    element('div', { className: ['hush'] }, list),
    ...(caption ? [element('figcaption', {}, [text(caption)])] : []),
  ]);
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
