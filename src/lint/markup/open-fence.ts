import type { LintDocument, Unit } from '../document.ts';
import { lineOf } from '../read/place.ts';

const openingRe = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})/;

/** Tells whether a code block has an opening fence and no closing one. It then ends with the file or with its container. */
export function isFenceOpen(document: LintDocument, { range }: Unit): boolean {
  const [, fence] = openingRe.exec(lineOf(document, range.start.line)) ?? [];
  if (fence === undefined) return false;
  if (range.end.line === range.start.line) return true;
  const [, closing] = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(lineOf(document, range.end.line)) ?? [];
  return closing === undefined || closing[0] !== fence[0] || closing.length < fence.length;
}
