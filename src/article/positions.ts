import type { Point, Range } from './diagnostic.ts';

/** The offset at which each line begins. Lines end with LF, CRLF or CR. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/**
 * The line and column of an offset, both counted from 1.
 *
 * @example pointAt(findLineStarts('ab\ncd'), 4) // { line: 2, column: 2 }
 */
export function pointAt(lineStarts: readonly number[], offset: number): Point {
  let [low, high] = [0, lineStarts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineStarts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: low, column: offset - lineStarts[low - 1]! + 1 };
}

/**
 * The offset of a line and column. Undefined if the text does not have the line.
 *
 * @example offsetAt(findLineStarts('ab\ncd'), { line: 2, column: 2 }) // 4
 */
export function offsetAt(lineStarts: readonly number[], { line, column }: Point): number | undefined {
  const start = lineStarts[line - 1];
  return start === undefined ? undefined : start + column - 1;
}

/** The text that a range covers. */
export function textIn(text: string, { start, end }: Range): string {
  const starts = findLineStarts(text);
  return text.slice(offsetAt(starts, start), offsetAt(starts, end));
}
