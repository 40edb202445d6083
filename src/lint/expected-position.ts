import type { Range } from '#article/diagnostic.ts';
import type { Unit } from './document.ts';

/**
 * Returns where the target unit should contain what the source unit has at `range`: at the same relative line. If
 * either unit has one line, returns the whole target unit.
 */
export function expectedPosition(target: Unit, source: Unit, { start }: Range): Range {
  const lines = target.range.end.line - target.range.start.line;
  const sourceLines = source.range.end.line - source.range.start.line;
  if (lines === 0 || sourceLines === 0) return target.range;
  const share = Math.min(1, Math.max(0, (start.line - source.range.start.line) / sourceLines));
  const line = target.range.start.line + Math.round(lines * share);
  const place = { line, column: line === target.range.start.line ? target.range.start.column : 1 };
  return { start: place, end: place };
}
