import type { Unit } from '../document.ts';
import type { Fact, FactKind } from '../facts/fact.ts';

export interface PlacedFact {
  unit: Unit;
  fact: Fact;
}

/** A figure that differs. Without `target` it is lost, without `source` it is added. */
export interface FactFinding {
  kind: FactKind;
  reason: 'lost' | 'added' | 'changed' | 'measure';
  source?: PlacedFact | undefined;
  target?: PlacedFact | undefined;
  /** Units that correspond and hold the figure, or ought to. */
  sourceUnit: Unit;
  targetUnit: Unit;
  /** Figures of the same passage that differ for the same reason. */
  also?: readonly PlacedFact[];
}
