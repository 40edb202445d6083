import { fold } from '../locales/fold.ts';
import { canonicalLink } from '../compare/canonical-link.ts';
import type { LintDocument, Unit } from '../document.ts';
import { questionWord } from './question-words.ts';

/** Features by which a unit can be recognised in another language. */
export interface Features {
  /** Sorted hashes of code, link targets, numbers, names: the same in every language. */
  strong: Int32Array;
  /** Sorted hashes of word beginnings: cognates share many. */
  weak: Int32Array;
  length: number;
}

export function featuresOf(document: LintDocument): Features[] {
  return document.units.map(unitFeatures);
}

function unitFeatures(unit: Unit): Features {
  const strong: number[] = [];
  const weak = new Set<number>();
  for (const atom of unit.atoms) strong.push(hash(atomText(atom.kind, atom.value)));
  const asks = unit.kind === 'heading' ? questionWord(unit.text) : undefined;
  if (asks !== undefined) strong.push(hash(`? ${asks}`));
  const isCode = unit.kind === 'code';
  const text = isCode ? unit.value.slice(0, 20_000) : unit.text;
  readTokens(text, (start, end, isPlain) => {
    if (isPlain) {
      if (isCode) strong.push(hash(text, start, end));
      else if (end - start >= 5) weak.add(hash(text, start, start + 4));
      return;
    }
    const token = text.slice(start, end);
    if (/\d/.test(token)) strong.push(hash(token.replace(/[.,]/g, '')));
    else if (isCode || isName(token, text, start)) strong.push(hash(token));
    else if (token.length >= 5) weak.add(hash(fold(token.slice(0, 4))));
  });
  return {
    strong: new Int32Array(strong).sort(),
    weak: new Int32Array([...weak]).sort(),
    length: isCode ? unit.value.length : unit.text.length + unit.atoms.length * 8,
  };
}

/**
 * Calls `onToken` for every word and number of a text. The characters `_`, `.`, `,`, `'` and `-` may join parts of a
 * token. `isPlain` tells whether it has the letters a to z only. A loop over the characters is several times faster
 * than a regular expression.
 */
function readTokens(text: string, onToken: (start: number, end: number, isPlain: boolean) => void): void {
  let start = -1;
  let last = 0;
  let isPlain = true;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (isTokenCode(code)) {
      if (start < 0) {
        start = i;
        isPlain = true;
      } else if (last < i - 1) isPlain = false;
      last = i;
      if (code < 97 || code > 122) isPlain = false;
    } else if (start >= 0 && (code === 32 || !joiners.has(code))) {
      onToken(start, last + 1, isPlain);
      start = -1;
    }
  }
}

const joiners = new Set([..."_.,'-"].map((mark) => mark.charCodeAt(0)));

/** Letters and digits of every script. */
function isTokenCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xaa && code <= 0x1fff) ||
    (code >= 0x3040 && code <= 0xd7ff)
  );
}

function atomText(kind: string, value: string): string {
  if (kind === 'link') return canonicalLink(value).page || value;
  if (kind === 'picture')
    return value.slice(value.lastIndexOf('/') + 1).replace(/\.[a-z]{2}(?:-[a-z]{2})?\./i, '.');
  return value.replace(/\s+/g, ' ');
}

/** Tells whether a word is a name: it has a capital letter inside, or it begins with one in mid-sentence. */
function isName(token: string, text: string, index: number): boolean {
  if (token === token.toLowerCase() || !/\p{Lu}/u.test(token)) return false;
  return /\p{Lu}/u.test(token.slice(1)) || /[\p{L},;)\d]\s$/u.test(text.slice(Math.max(0, index - 2), index));
}

/** Returns the 32-bit FNV-1a hash of part of a text. */
function hash(text: string, start = 0, end = text.length): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}

/** Returns the Dice coefficient of two sorted multisets, from 0 to 1. */
export function overlap(a: Int32Array, b: Int32Array): number {
  return (2 * sharedCount(a, b)) / (a.length + b.length);
}

/** Counts the elements that two sorted multisets share. */
export function sharedCount(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return shared;
}
