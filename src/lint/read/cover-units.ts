import type { Point, Range } from '#article/diagnostic.ts';
import type { Comment, Unit } from '../document.ts';

/** Extends `kb-only` comments before a heading to its whole section, and marks the units that they cover. */
export function coverUnits(units: readonly Unit[], comments: readonly Comment[], end: Point): Comment[] {
  return comments.map((comment) => {
    if (!/^kb-only\b/.test(comment.text)) return comment;
    const covers = sectionAt(units, comment.covers, end);
    for (const unit of units) if (isBetween(unit.range.start, covers)) unit.only = true;
    return { ...comment, covers };
  });
}

function sectionAt(units: readonly Unit[], range: Range, end: Point): Range {
  const at = units.findIndex((unit) => unit.kind === 'heading' && unit.range.start.line === range.start.line);
  if (at < 0) return range;
  const next = units.find((unit, i) => i > at && unit.kind === 'heading' && unit.level <= units[at]!.level);
  return { start: range.start, end: next ? { line: next.range.start.line, column: 0 } : end };
}

function isBetween(point: Point, { start, end }: Range): boolean {
  return (
    (point.line > start.line || (point.line === start.line && point.column >= start.column)) &&
    (point.line < end.line || (point.line === end.line && point.column < end.column))
  );
}
