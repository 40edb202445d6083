import type { LintDocument, Unit } from '../document.ts';
import { lineOf } from '../read/place.ts';

/**
 * Tells whether a line that begins with a number and a no-break space is a step, and not a sentence such as `1. Mai`: with
 * `)` at the beginning of a paragraph, or if a line near it begins with the number before or after.
 *
 * @param offset of the line in the text of the unit
 */
export function isStep(document: LintDocument, unit: Unit, line: string, offset: number): boolean {
  const [, number, end] = /^(\d+)(.)/.exec(line)!;
  if (end === ')' && offset === 0) return true;
  const near = numbersNear(document, unit);
  return near.has(`${Number(number) - 1}${end}`) || near.has(`${Number(number) + 1}${end}`);
}

const numbersOf = new WeakMap<Unit, ReadonlySet<string>>();

/** The numbers with which lines of a unit and of its neighbours begin, each with the mark behind it: `2)`. */
function numbersNear(document: LintDocument, unit: Unit): ReadonlySet<string> {
  let numbers = numbersOf.get(unit);
  if (numbers === undefined) {
    const [before, after] = [document.units[unit.index - 1] ?? unit, document.units[unit.index + 1] ?? unit];
    const found = new Set<string>();
    for (let at = before.range.start.line; at <= after.range.end.line; at++) {
      const number = /^[\s>]*(\d{1,4}[.)])\s/.exec(lineOf(document, at))?.[1];
      if (number !== undefined) found.add(number);
    }
    numbersOf.set(unit, (numbers = found));
  }
  return numbers;
}
