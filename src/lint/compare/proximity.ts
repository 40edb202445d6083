import type { Alignment } from '../align/alignment-diff.ts';
import type { Unit } from '../document.ts';

export interface Proximity {
  /**
   * Whether both units are in corresponding sections, and the target unit is at most `reach` units from the source
   * unit's counterpart.
   */
  fromSource: (source: Unit, target: Unit, reach: number) => boolean;
  fromTarget: (target: Unit, source: Unit, reach: number) => boolean;
}

/**
 * Returns functions that tell whether units of the two sides are near each other. A sentence may have moved to
 * another paragraph.
 */
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
