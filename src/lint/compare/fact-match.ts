import type { Fact } from '../facts/fact.ts';

export interface FactMatch {
  /** Pairs of source and target facts with the same meaning. */
  same: [Fact, Fact][];
  /** Pairs with the same number and different measures. */
  otherMeasure: [Fact, Fact][];
  /** Facts without a counterpart. */
  source: Fact[];
  target: Fact[];
}

/** The text of one side with the facts in it. */
export interface Side {
  text: string;
  facts: readonly Fact[];
}
