import type { Fix, Point } from '#article/diagnostic.ts';
import { findLineStarts, offsetAt } from '#article/positions.ts';

/**
 * Returns the text with the fixes applied. If fixes overlap, only the first is applied; the others can be applied to
 * the result. Line ends and the byte-order mark do not change.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const lineStarts = findLineStarts(text).with(0, mark);
  const offset = (point: Point) => offsetAt(lineStarts, point) ?? text.length;
  const edits = fixes
    .map(({ range, text: replacement }) => ({
      from: offset(range.start),
      to: offset(range.end),
      replacement,
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let result = '';
  let at = 0;
  for (const { from, to, replacement } of edits) {
    if (from < at || to > text.length) continue;
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return result + text.slice(at);
}
