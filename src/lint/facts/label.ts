import { fold } from '../locales/fold.ts';
import type { Fact } from './fact.ts';
import { take, type Scan } from './scan.ts';

const lettersRe = /[\p{L}_]{1,20}$/u;
const beforeRe = /[\p{L}\d_]{1,40}$/u;
const afterRe = /^[\p{L}\d_]{0,40}/u;

/** A token with more numbers than this is a hash or a key, whose digits have no meaning of their own. */
const mostNumbers = 2;

/**
 * Takes a label, which is a number that belongs to letters: `Q6`, `URL1`, `2a`. A translation need not repeat a
 * label. If both languages name one, the numbers must be the same.
 */
export function takeLabel(scan: Scan, start: number, end: number, values: Fact['values']): void {
  const before = beforeRe.exec(scan.rest.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = afterRe.exec(scan.rest.slice(end, end + 40))![0];
  if (`${before}0${after}`.match(/\d+/g)!.length > mostNumbers) return take(scan, start, end);
  const letters = lettersRe.exec(before)?.[0] ?? '';
  const tail = letters === '' ? /^\p{L}*/u.exec(after)![0].length : 0;
  const named = fold(letters);
  take(scan, start - letters.length, end + tail, {
    kind: 'number',
    values,
    soft: true,
    family: 'label',
    named,
  });
}

const nameRe = /(\p{Lu}\p{L}*)[ \u00A0]$/u;

/** Returns the capitalised word before a number: `Level` of `Level 2`. */
export function nameBefore(scan: Scan, start: number): string | undefined {
  return nameRe.exec(scan.raw.slice(Math.max(0, start - 30), start))?.[1];
}
