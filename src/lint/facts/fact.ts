import type { Measure } from './units.ts';

export type FactKind =
  'number' | 'version' | 'address' | 'phone' | 'date' | 'time' | 'id' | 'placeholder' | 'keys';

/** Groups of facts that can contradict each other, although each fact of the group is soft. */
export type Family =
  'ordinal' | 'multiple' | 'scale' | 'span' | 'label' | 'keys' | 'month' | 'clock' | 'weekday' | 'weekdays';

/** A value that a text states. `start` and `end` are offsets in `Unit.text`. */
export interface Fact {
  kind: FactKind;
  raw: string;
  start: number;
  end: number;
  /** Every value the text may mean: `1.234` is 1.234 or 1234. Numbers and times have numbers, other kinds have strings. */
  values: readonly (number | string)[];
  measure?: Measure | undefined;
  /** Whether a translation may leave the fact out. */
  soft: boolean;
  /** Soft facts of one family contradict each other if their values differ: `first` and `tercera`. */
  family?: Family | undefined;
  /** Relative position in the text, from 0 to 1. */
  share?: number;
  /**
   * The word after the fact, folded, which names what is counted. Undefined if the clause ends with the fact, as in
   * `step 1`.
   */
  counts?: string | undefined;
  /** The letters that a number belongs to, folded: `q` of `Q6`. Or the capitalised word before it: `Level` of `Level 2`. */
  named?: string | undefined;
  /** The range that the figure may stand for: `high 90s`. */
  about?: readonly [from: number, to: number];
  /** Identifies the list that the fact belongs to: `March 3` of `March 3–7, 2025`. */
  list?: object;
  /** The values between the ends of a range. Both ends have the same array. */
  between?: readonly string[];
  /** The decimal mark and the group mark of the figure, as `decimal|group`, if it has any. */
  marks?: string | undefined;
}
