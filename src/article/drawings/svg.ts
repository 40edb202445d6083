import { element, escapeText } from '../html.ts';

/**
 * Writes SVG shapes. Horizontal positions are percentages and vertical ones are pixels, so that a drawing fills its column and
 * its text keeps its size. Drawings are mirrored in languages written from right to left.
 */
export interface ShapeWriter {
  line: (className: string, x1: number, x2: number, y: number) => string;
  post: (className: string, x: number, y1: number, y2: number) => string;
  box: (x1: number, x2: number, y: number, height: number) => string;
  /** `anchor` follows the direction of reading. */
  words: (value: string, x: number, y: number, options?: TextOptions) => string;
  /** Shapes whose horizontal positions are pixels from the start of the line, negative ones from right to left. */
  fromStart: (shapes: string) => string;
}

interface TextOptions {
  /** The text starts at `x` if this is omitted. */
  anchor?: 'middle' | 'end';
  isBold?: boolean;
}

/** The shapes of a drawing, and its height in pixels. */
export interface Drawing {
  height: number;
  parts: string[];
}

/** Creates the shape writer for a direction of text. */
export function createShapeWriter(dir: 'ltr' | 'rtl'): ShapeWriter {
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
    fromStart: (inner) => (dir === 'rtl' ? element('svg', { x: at(0), overflow: 'visible' }, inner) : inner),
  };
}

/**
 * The HTML of a drawing above the list it was read from. Screen readers and plain-text output use the list; it has the same
 * content because the drawing is made from it.
 */
export function drawing({ height, parts }: Drawing, list: string, caption: string | undefined): string {
  const svg = element('svg', { class: 'draw', height, 'aria-hidden': 'true' }, parts.join(''));
  const below = caption ? element('figcaption', {}, escapeText(caption)) : '';
  return element('figure', {}, svg + element('div', { class: 'hush' }, list) + below);
}

/** Breaks text into lines of at most `length` characters; a longer word has its own line. @example wrapWords('IBKR servers', 8) // ['IBKR', 'servers'] */
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
