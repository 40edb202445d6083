import { atomMark, type LintDocument, type Unit } from '../document.ts';
import { lineOf, rangeInUnit } from '../read/place.ts';
import type { Finding } from '../rule.ts';
import { hidden, leftovers, stepLine, type Leftover } from './leftovers.ts';
import { openMarks } from './open-marks.ts';
import { isStep } from './step-lines.ts';

const marksRe = new RegExp(`[#*|[\\]]|__|~~|^[-+\\d${hidden}]`, 'm');

/** Places that are looked up in one unit. Each may take a search of its line; a paragraph with more is no text. */
const mostPlaces = 1000;

/** Reports Markdown marks in the text of a unit that had no effect and are shown to readers. One finding for each place. */
export function leftoverMarks(document: LintDocument, unit: Unit): Finding[] {
  if (!marksRe.test(unit.text)) return [];
  const findings: Finding[] = [];
  let places = 0;
  const report = ({ what, hint }: Leftover, text: string, offset: number): boolean => {
    if (++places > mostPlaces) return true;
    const shown = text.split('\n')[0]!;
    const beforeAtom = shown.split(atomMark)[0]! || shown;
    const range = rangeInUnit(document, unit, offset, offset + beforeAtom.length);
    if (isEscaped(document, range.start, shown)) return false;
    const message = `Unexpected \`${shorten(shown)}\` shown as it stands, expected ${what}`;
    findings.push({ range, message, hint, actual: shown });
    return true;
  };
  let { text } = unit;
  for (const leftover of leftovers) {
    if (leftover.onlyIn === undefined || leftover.onlyIn.includes(unit.kind))
      text = withoutMatches(text, leftover.pattern, (found, offset) => report(leftover, found, offset));
  }
  for (const { 0: line, index } of text.matchAll(stepLine.pattern))
    if (isStep(document, unit, line, index) && report(stepLine, line, index)) break;
  for (const { mark, offset, text: found } of openMarks(document, text)) report(mark, found, offset);
  return findings;
}

/** The text with spaces in place of what was reported, so that it is reported once. */
function withoutMatches(
  text: string,
  pattern: RegExp,
  report: (found: string, offset: number) => boolean,
): string {
  return text.replace(pattern, (match: string, ...groups) => {
    const offset = groups.findIndex((value) => typeof value === 'number');
    const shown = offset > 0 ? (groups[0] as string) : match;
    const at = (groups[offset] as number) + match.length - shown.length;
    return report(shown, at) ? match.replace(/[^\n]/g, ' ') : match;
  });
}

/** Tells whether the author escaped the characters: `\*\*`, `&#42;`. */
function isEscaped(
  document: LintDocument,
  { line, column }: { line: number; column: number },
  text: string,
): boolean {
  const source = lineOf(document, line);
  const marks = /^[^\p{L}\p{N}\uFFFC]{1,3}/u.exec(text)?.[0].trim() ?? '';
  return source[column - 2] === '\\' || !source.startsWith(marks, column - 1);
}

function shorten(text: string): string {
  const plain = text.replace(/\uFFFC/g, '…').replaceAll('`', "'");
  return plain.length > 50 ? `${plain.slice(0, 49).trimEnd()}…` : plain;
}
