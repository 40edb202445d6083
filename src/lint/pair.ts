import { align } from './align/align.ts';
import type { Alignment } from './align/alignment-diff.ts';
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
  /** Other pages of the site, where somebody can read them. */
  pageAt: PageReader;
}

/** The page that a link of a document leads to, without its anchor; undefined for what is no page that can be read. */
export type PageReader = (from: LintDocument, address: string) => LintDocument | undefined;

export function createPair(
  source: LintDocument,
  target: LintDocument,
  settings: Settings,
  pageAt: PageReader = () => undefined,
): Pair {
  const alignment = align(source, target);
  const { findings, agreements } = comparePairFacts(source, target, alignment, settings);
  return { source, target, alignment, settings, facts: findings, agreements, pageAt };
}
