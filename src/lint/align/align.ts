import type { LintDocument } from '../document.ts';
import { cutAtAnchors } from './anchors.ts';
import { featuresOf } from './features.ts';
import { diffAlignment, type Alignment } from './alignment-diff.ts';
import { alignBlock, type Block, type Scores } from './needleman.ts';
import { alignHeadings } from './align-headings.ts';
import { gapCost, similarity } from './similarity.ts';
import { findRunOns } from './run-ons.ts';
import { dropUnrelated } from './drop-unrelated.ts';
import { releaseSwaps } from './swaps.ts';

/** The largest number of cells, source units times target units, that are aligned without cutting the block. */
const cellLimit = 1_000_000;
const minimalBand = 40;

/** Aligns the units of a source and its translation. Time grows linearly with the length of the files. */
export function align(source: LintDocument, target: LintDocument): Alignment {
  const sourceFeatures = featuresOf(source);
  const targetFeatures = featuresOf(target);
  const [a, b] = [source.units, target.units];
  const scores: Scores = {
    pair: (i, j) => similarity(a[i]!, b[j]!, sourceFeatures[i]!, targetFeatures[j]!),
    skipSource: (i) => gapCost(a[i]!),
    skipTarget: (j) => gapCost(b[j]!),
  };
  const whole: Block = [0, a.length, 0, b.length];
  const blocks =
    a.length * b.length <= cellLimit ? [whole] : cutAtAnchors(whole, a, b, sourceFeatures, targetFeatures);
  const pairs = blocks.flatMap((block) => alignBlock(block, scores, bandOf(block)));
  const sides = [
    { units: a, features: sourceFeatures },
    { units: b, features: targetFeatures },
  ] as const;
  const aligned = alignHeadings(releaseSwaps(...sides, pairs, scores), a, b);
  const related = dropUnrelated(aligned, ...sides);
  return findRunOns(diffAlignment(a, b, related, scores), ...sides);
}

function bandOf([s0, s1, t0, t1]: Block): number {
  const [rows, columns] = [s1 - s0, t1 - t0];
  if (rows * columns <= cellLimit) return columns + 1;
  const needed = Math.abs(rows - columns) + minimalBand;
  return Math.max(minimalBand, Math.min(needed, Math.floor((8 * cellLimit) / Math.max(1, rows))));
}
