import { align } from './align/align.ts';
import type { Alignment } from './align/gaps.ts';
import { comparePairFacts, type Agreement } from './compare/compare-facts.ts';
import type { FactFinding } from './compare/fact-finding.ts';
import type { LintDocument } from './document.ts';
import type { Settings } from './settings.ts';

/** A source and one translation of it, aligned. */
export interface Pair {
  source: LintDocument;
  target: LintDocument;
  alignment: Alignment;
  settings: Settings;
  /** What contradicts in the facts of corresponding units; several rules report it, each its kinds. */
  facts: readonly FactFinding[];
  /** Facts that agree. */
  agreements: readonly Agreement[];
}

export function createPair(source: LintDocument, target: LintDocument, settings: Settings): Pair {
  const alignment = align(source, target);
  const { findings, agreements } = comparePairFacts(source, target, alignment, settings);
  return { source, target, alignment, settings, facts: findings, agreements };
}
