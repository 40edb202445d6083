import type { Range } from '#article/diagnostic.ts';
import type { LintDocument, Segment, Unit } from '../document.ts';

/**
 * Returns the range of `unit.text.slice(start, end)` in the file. Entities and escapes make the lengths of source and
 * text differ, so the text is searched for in its line. If it is not found, the range starts at the start of the
 * segment.
 */
export function rangeInUnit(document: LintDocument, unit: Unit, start: number, end: number): Range {
  const segment = segmentAt(unit.segments, start);
  if (!segment) return unit.range;
  const lineFeeds = lineFeedsBefore(unit, start) - lineFeedsBefore(unit, segment.at);
  const line = segment.line + lineFeeds;
  const raw = unit.text.slice(start, end).split('\n')[0]!;
  const source = lineOf(document, line);
  const guess = lineFeeds === 0 ? segment.column + start - segment.at : 1;
  const column = source.startsWith(raw, guess - 1) ? guess : findColumn(source, raw, segment, lineFeeds);
  return { start: { line, column }, end: { line, column: column + raw.length } };
}

/** Returns the last segment that begins at or before an offset. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments[Math.max(0, countBefore(segments, ({ at }) => at <= offset) - 1)];
}

const lineFeedsOf = new WeakMap<Unit, readonly number[]>();

/** Returns the number of line feeds in the text of a unit before an offset, in a time that does not grow with the offset. */
function lineFeedsBefore(unit: Unit, offset: number): number {
  let lineFeeds = lineFeedsOf.get(unit);
  if (lineFeeds === undefined) {
    lineFeeds = Array.from(unit.text.matchAll(/\n/g), ({ index }) => index);
    lineFeedsOf.set(unit, lineFeeds);
  }
  return countBefore(lineFeeds, (at) => at < offset);
}

/** Returns how many items at the start of a sorted list pass a test. */
function countBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findColumn(source: string, raw: string, segment: { column: number }, lineFeeds: number): number {
  const from = lineFeeds === 0 ? segment.column - 1 : 0;
  const found = source.indexOf(raw, from);
  if (found >= 0) return found + 1;
  return lineFeeds === 0 ? segment.column : 1;
}

/** Returns a line of a document without its line end. Lines count from 1. */
export function lineOf(document: LintDocument, line: number): string {
  const from = document.lineStarts[line - 1] ?? document.text.length;
  const to = document.lineStarts[line] ?? document.text.length + 1;
  return document.text.slice(from, to - 1);
}
