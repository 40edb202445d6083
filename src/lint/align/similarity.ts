import type { Unit } from '../document.ts';
import { overlap, type Features } from './features.ts';

/** Returns the score, below zero, of a unit without a counterpart. */
export function gapCost(unit: Unit): number {
  if (unit.only) return -0.01;
  return unit.kind === 'heading' ? -0.7 : -0.35;
}

/** The score of units that must not be paired. */
export const never = -100;

/** Returns how well two units correspond. Units pair if the score is above twice the gap cost and no better pair is nearby. */
export function similarity(a: Unit, b: Unit, fa: Features, fb: Features): number {
  let score = kindScore(a, b);
  if (score === never) return never;
  if (fa.strong.length + fb.strong.length > 0) score += 1.6 * overlap(fa.strong, fb.strong);
  if (fa.weak.length > 0 && fb.weak.length > 0) score += 0.6 * overlap(fa.weak, fb.weak);
  return score + lengthScore(fa.length, fb.length);
}

function kindScore(a: Unit, b: Unit): number {
  if (a.only || b.only) return never;
  if (a.kind !== b.kind) {
    const prose = isProse(a) && isProse(b);
    return prose ? -0.3 : never;
  }
  switch (a.kind) {
    case 'heading':
      if (a.name !== '' && b.name !== '') return a.name === b.name ? 3 : -0.3;
      return a.level === b.level ? 0.8 : 0.4;
    case 'item':
      return 0.6 + sameId(a, b) - (a.level === b.level ? 0 : 0.3) - (a.ordered === b.ordered ? 0 : 0.2);
    case 'row':
      return 0.6 + sameId(a, b) - (a.cells === b.cells ? 0 : 0.3);
    case 'code':
      return a.value === b.value ? 1.4 : 0.5;
    case 'component':
      return a.name === b.name ? 1 : never;
    case 'field':
      return a.name === b.name ? 3 : never;
    case 'picture':
      return a.value === b.value ? 1.4 : 0.4;
    default:
      return 0.6;
  }
}

/** A step or row keeps its id, whatever becomes of its text. Another id says nothing: it may be a slip. */
function sameId(a: Unit, b: Unit): number {
  return a.name !== '' && a.name === b.name ? 1 : 0;
}

function isProse(unit: Unit): boolean {
  return unit.kind === 'paragraph' || unit.kind === 'item';
}

function lengthScore(a: number, b: number): number {
  if (a < 12 && b < 12) return 0.1;
  const ratio = (b + 4) / (a + 4);
  if (ratio >= 0.7 && ratio <= 1.7) return 0.2;
  return ratio < 0.45 || ratio > 2.6 ? -0.5 : 0;
}
