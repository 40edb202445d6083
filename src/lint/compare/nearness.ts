import type { Alignment } from '../align/gaps.ts';
import type { Unit } from '../document.ts';

export interface Nearness {
  /** Whether a target unit is in the section that corresponds to that of a source unit, at most `reach` units from its twin. */
  fromSource: (source: Unit, target: Unit, reach: number) => boolean;
  fromTarget: (target: Unit, source: Unit, reach: number) => boolean;
}

/** Tells whether units of the two sides stand near each other, for sentences that moved to another paragraph. */
export function createNearness({ pairs }: Alignment): Nearness {
  const toTarget = new Map(pairs);
  const toSource = new Map(pairs.map(([i, j]) => [j, i] as const));
  const isNear = (twins: ReadonlyMap<number, number>, one: Unit, other: Unit, reach: number) => {
    const twin = twins.get(one.index);
    const section = one.section < 0 ? -1 : twins.get(one.section);
    return section === other.section && twin !== undefined && Math.abs(twin - other.index) <= reach;
  };
  return {
    fromSource: (source, target, reach) => isNear(toTarget, source, target, reach),
    fromTarget: (target, source, reach) => isNear(toSource, target, source, reach),
  };
}
