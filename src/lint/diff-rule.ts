import type { AlignmentDiff } from './align/alignment-diff.ts';
import type { Unit, UnitKind } from './document.ts';
import { findingOfDiff } from './diff-finding.ts';
import type { Pair } from './pair.ts';
import type { Finding } from './rule.ts';

/** Reports the gaps whose first unit is of one of these kinds. A gap has one first unit, so only one rule reports it. */
export function reportDiffs(
  pair: Pair,
  kinds: readonly UnitKind[],
  report: (finding: Finding) => void,
): void {
  for (const gap of pair.alignment.gaps) {
    if (kinds.includes(headOf(pair, gap).kind)) report(findingOfDiff(pair, gap));
  }
}

function headOf(pair: Pair, gap: AlignmentDiff): Unit {
  return gap.source.length > 0 ? pair.source.units[gap.source[0]!]! : pair.target.units[gap.target[0]!]!;
}
