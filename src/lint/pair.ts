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
  /** Facts of corresponding units that differ. Several rules report them, each its own kinds. */
  facts: readonly FactFinding[];
  /** Facts that both languages have. */
  agreements: readonly Agreement[];
  /** Reads other pages of the site. */
  pageAt: PageReader;
}

/** Returns the page that a link of a document leads to, without its anchor, or undefined if there is no such page. */
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
