import type { LintDocument, Unit } from '../document.ts';
import { createProximity, type Proximity } from './proximity.ts';
import type { Pair } from '../pair.ts';

export interface Placed<T> {
  unit: Unit;
  item: T;
}

/** The items that only one of two corresponding units has. */
export interface Unmatched<T> {
  sourceUnit: Unit;
  targetUnit: Unit;
  lost: Placed<T>[];
  added: Placed<T>[];
}

interface Comparison<T> {
  items: (unit: Unit, document: LintDocument) => readonly T[];
  /** Whether a source item and a target item match, exactly or loosely. */
  same: (a: T, b: T) => boolean;
  /** Whether an item must occur equally often in both units. */
  counted?: boolean;
  /** Whether an item must not occur less often in the target unit. */
  countsLost?: (target: Unit) => boolean;
}

/** Above this many comparisons, lists are compared by position only. */
const comparisonLimit = 250_000;

/** How many units an item may move. */
const reach = 12;

/**
 * Compares the items of all corresponding units as multisets. An item is not unmatched if it moved to a unit nearby.
 * Neither is a repeated item of which one occurrence remains, unless occurrences are counted or a different item
 * replaces it.
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
    // If one item is missing and one is extra, the extra item replaces the missing one.
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
