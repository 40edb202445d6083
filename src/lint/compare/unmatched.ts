import type { LintDocument, Unit } from '../document.ts';
import { createProximity, type Proximity } from './proximity.ts';
import type { Pair } from '../pair.ts';

export interface Placed<T> {
  unit: Unit;
  item: T;
}

/** What two corresponding units do not share. */
export interface Unmatched<T> {
  sourceUnit: Unit;
  targetUnit: Unit;
  lost: Placed<T>[];
  added: Placed<T>[];
}

interface Comparison<T> {
  items: (unit: Unit, document: LintDocument) => readonly T[];
  /** Exact or loose agreement of a source item with a target item. */
  same: (a: T, b: T) => boolean;
  /** Whether it matters how often an item occurs in a unit. */
  counted?: boolean;
  /** Whether it matters that an item is said less often in a unit of the translation. */
  countsLost?: (target: Unit) => boolean;
}

/** Beyond this many comparisons a list is compared by position only. */
const comparisonLimit = 250_000;

/** How many units apart the two halves of a moved sentence may be. */
const reach = 12;

/**
 * Compares the items of all corresponding units as multisets. An item that one unit lacks and a unit near it has too
 * much of, is not left over; neither is one whose like remains in the unit, unless they are counted or another one has its place.
 */
export function findUnmatched<T>(
  pair: Pair,
  { items, same, counted = false, countsLost }: Comparison<T>,
): Unmatched<T>[] {
  const found: Unmatched<T>[] = [];
  const { source, target, alignment } = pair;
  for (const [i, j] of alignment.pairs) {
    const [sourceUnit, targetUnit] = [source.units[i]!, target.units[j]!];
    const all = { lost: items(sourceUnit, source), added: items(targetUnit, target) };
    if (all.lost.length + all.added.length === 0) continue;
    const lost = [...all.lost];
    const added = [...all.added];
    const tooMany = lost.length * added.length > comparisonLimit;
    pairOff(lost, added, same);
    if (lost.length + added.length === 0) continue;
    // One that is said once less, and another one once more: it stands in the place of the first.
    const isCounted = counted || tooMany || (lost.length === 1 && added.length === 1);
    const isLossCounted = isCounted || (lost.length > 0 && countsLost?.(targetUnit) === true);
    found.push({
      sourceUnit,
      targetUnit,
      lost: lost
        .filter((item) => isLossCounted || !all.added.some((counterpart) => same(item, counterpart)))
        .map((item) => ({ unit: sourceUnit, item })),
      added: added
        .filter((item) => isCounted || !all.lost.some((counterpart) => same(counterpart, item)))
        .map((item) => ({ unit: targetUnit, item })),
    });
  }
  balance(found, pair, { items, same });
  return found.filter(({ lost, added }) => lost.length + added.length > 0);
}

function pairOff<T>(lost: T[], added: T[], same: (a: T, b: T) => boolean): void {
  if (lost.length * added.length > comparisonLimit) {
    const length = Math.min(lost.length, added.length);
    const different = Array.from({ length }, (_, k) => k).filter((k) => !same(lost[k]!, added[k]!));
    lost.splice(0, length, ...different.map((k) => lost[k]!));
    added.splice(0, length, ...different.map((k) => added[k]!));
    return;
  }
  for (let k = 0; k < lost.length;) {
    const at = added.findIndex((item) => same(lost[k]!, item));
    if (at < 0) k++;
    else {
      lost.splice(k, 1);
      added.splice(at, 1);
    }
  }
}

function balance<T>(found: Unmatched<T>[], pair: Pair, { items, same }: Comparison<T>): void {
  if (found.length === 0) return;
  const loose = (indexes: readonly number[], document: LintDocument): Placed<T>[] =>
    indexes.flatMap((index) => {
      const unit = document.units[index]!;
      return items(unit, document).map((item) => ({ unit, item }));
    });
  const gaps = pair.alignment.gaps.filter((gap) => gap.kind !== 'moved');
  const lost = found.flatMap((each) => each.lost);
  const added = found.flatMap((each) => each.added);
  const settled = new Set<Placed<T>>();
  const near = createProximity(pair.alignment);
  const settle = (
    these: readonly Placed<T>[],
    those: readonly Placed<T>[],
    agree: (a: T, b: T) => boolean,
    isNear: Proximity['fromSource'],
  ) => {
    if (these.length * those.length > comparisonLimit) return;
    for (const one of these) {
      if (settled.has(one)) continue;
      const counterpart = those.find(
        (other) => !settled.has(other) && isNear(one.unit, other.unit, reach) && agree(one.item, other.item),
      );
      if (counterpart) settled.add(one).add(counterpart);
    }
  };
  settle(lost, [...added, ...gaps.flatMap((gap) => loose(gap.target, pair.target))], same, near.fromSource);
  settle(
    added,
    gaps.flatMap((gap) => loose(gap.source, pair.source)),
    (a, b) => same(b, a),
    near.fromTarget,
  );
  for (const each of found) {
    each.lost = each.lost.filter((placed) => !settled.has(placed));
    each.added = each.added.filter((placed) => !settled.has(placed));
  }
}
