import type { Fact } from '../facts/fact.ts';

export interface FactMatch {
  /** Source and target facts that are the same. */
  same: [Fact, Fact][];
  /** The same number of something else. */
  otherMeasure: [Fact, Fact][];
  /** Facts without counterpart. */
  source: Fact[];
  target: Fact[];
}

/** The text of one side with the facts in it. */
export interface Side {
  text: string;
  facts: readonly Fact[];
}
