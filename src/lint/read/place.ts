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
  const before = unit.text.slice(segment.at, start);
  const lineFeeds = before.split('\n').length - 1;
  const line = segment.line + lineFeeds;
  const raw = unit.text.slice(start, end).split('\n')[0]!;
  const source = lineOf(document, line);
  const guess = lineFeeds === 0 ? segment.column + before.length : 1;
  const column = source.startsWith(raw, guess - 1) ? guess : findColumn(source, raw, segment, lineFeeds);
  return { start: { line, column }, end: { line, column: column + raw.length } };
}

/** Returns the last segment that begins at or before an offset. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return segments[Math.max(0, low - 1)];
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
