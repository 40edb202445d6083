import type { Alignment } from '../align/alignment-diff.ts';
import type { Unit } from '../document.ts';

export interface Proximity {
  /** Whether a target unit is in the section that corresponds to that of a source unit, at most `reach` units from its counterpart. */
  fromSource: (source: Unit, target: Unit, reach: number) => boolean;
  fromTarget: (target: Unit, source: Unit, reach: number) => boolean;
}

/** Tells whether units of the two sides stand near each other, for sentences that moved to another paragraph. */
export function createProximity({ pairs }: Alignment): Proximity {
  const toTarget = new Map(pairs);
  const toSource = new Map(pairs.map(([i, j]) => [j, i] as const));
  const isNear = (counterparts: ReadonlyMap<number, number>, one: Unit, other: Unit, reach: number) => {
    const counterpart = counterparts.get(one.index);
    const section = one.section < 0 ? -1 : counterparts.get(one.section);
    return (
      section === other.section && counterpart !== undefined && Math.abs(counterpart - other.index) <= reach
    );
  };
  return {
    fromSource: (source, target, reach) => isNear(toTarget, source, target, reach),
    fromTarget: (target, source, reach) => isNear(toSource, target, source, reach),
  };
}
