import type { Unit } from '../document.ts';
import type { Fact, FactKind } from '../facts/fact.ts';

export interface PlacedFact {
  unit: Unit;
  fact: Fact;
}

/**
 * A fact that differs between two languages. Without `target` the translation lacks it; without `source` the
 * translation adds it.
 */
export interface FactFinding {
  kind: FactKind;
  reason: 'lost' | 'added' | 'changed' | 'measure';
  source?: PlacedFact | undefined;
  target?: PlacedFact | undefined;
  /** The corresponding units that contain the fact or should contain it. */
  sourceUnit: Unit;
  targetUnit: Unit;
  /** Other facts of the same passage that differ for the same reason. */
  also?: readonly PlacedFact[];
}
