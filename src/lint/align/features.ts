import { fold } from '../packs/fold.ts';
import { canonicalLink } from '../compare/canonical-link.ts';
import type { LintDocument, Unit } from '../document.ts';
import { questionWord } from './question-words.ts';

/** What of a unit can be recognised in another language. */
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

// Letters and digits of every script; faster than \p{L}\p{N}.
const tokenRe = /[A-Za-z0-9\u00AA-\u1FFF\u3040-\uD7FF]+(?:[_.,'-]+[A-Za-z0-9\u00AA-\u1FFF\u3040-\uD7FF]+)*/g;

function unitFeatures(unit: Unit): Features {
  const strong: number[] = [];
  const weak: number[] = [];
  for (const atom of unit.atoms) strong.push(hash(atomText(atom.kind, atom.value)));
  const asks = unit.kind === 'heading' ? questionWord(unit.text) : undefined;
  if (asks !== undefined) strong.push(hash(`? ${asks}`));
  const text = unit.kind === 'code' ? unit.value.slice(0, 20_000) : unit.text;
  for (const { 0: token, index } of text.matchAll(tokenRe)) {
    if (/\d/.test(token)) strong.push(hash(token.replace(/[.,]/g, '')));
    else if (unit.kind === 'code') strong.push(hash(token));
    else if (isName(token, text, index)) strong.push(hash(token));
    else if (token.length >= 5) weak.push(hash(fold(token).slice(0, 4)));
  }
  return {
    strong: Int32Array.from(strong).sort(),
    weak: Int32Array.from(new Set(weak)).sort(),
    length: unit.kind === 'code' ? unit.value.length : unit.text.length + unit.atoms.length * 8,
  };
}

function atomText(kind: string, value: string): string {
  if (kind === 'link') return canonicalLink(value).page || value;
  if (kind === 'picture')
    return value.slice(value.lastIndexOf('/') + 1).replace(/\.[a-z]{2}(?:-[a-z]{2})?\./i, '.');
  return value.replace(/\s+/g, ' ');
}

/** A word with a capital letter where no sentence begins. */
function isName(token: string, text: string, index: number): boolean {
  if (token === token.toLowerCase() || !/\p{Lu}/u.test(token)) return false;
  return /\p{Lu}/u.test(token.slice(1)) || /[\p{L},;)\d]\s$/u.test(text.slice(Math.max(0, index - 2), index));
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}

/** Shared elements over all elements, of two sorted multisets: 0 to 1. */
export function overlap(a: Int32Array, b: Int32Array): number {
  return (2 * sharedCount(a, b)) / (a.length + b.length);
}

/** How many elements two sorted multisets share. */
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
