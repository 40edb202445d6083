import type { Measure } from './units.ts';

export type FactKind =
  'number' | 'version' | 'address' | 'phone' | 'date' | 'time' | 'id' | 'placeholder' | 'keys';

/** What a fact said in passing is about. */
export type Family =
  'ordinal' | 'multiple' | 'scale' | 'span' | 'label' | 'keys' | 'month' | 'clock' | 'weekday' | 'weekdays';

/** A value a text states, with the place in `Unit.text` where it does. */
export interface Fact {
  kind: FactKind;
  raw: string;
  start: number;
  end: number;
  /** Every value the text can mean: `1.234` is 1.234 or 1234. Numbers for numbers and times, text for everything else. */
  values: readonly (number | string)[];
  measure?: Measure | undefined;
  /** Said in passing; need not be there in another language. */
  soft: boolean;
  /** Soft facts of a family whose values differ contradict each other: `first` and `tercera`. */
  family?: Family | undefined;
  /** How far into the text it stands, from 0 to 1. */
  share?: number;
  /** The word after it, folded: what it counts. Nothing where the clause ends with it, as in `step 1`. */
  counts?: string | undefined;
  /** Letters a number belongs to, folded: `q` of `Q6`; or the word with a capital letter before it: `Level` of `Level 2`. */
  named?: string | undefined;
  /** Everything the figure may stand for, from and to: `high 90s`. */
  about?: readonly [from: number, to: number];
  /** The list it is an item of: `March 3` of `March 3–7, 2025`. */
  list?: object;
  /** What lies between the ends of the range it is an end of; both ends have the same list. */
  between?: readonly string[];
  /** How a decimal mark or a group mark was used, where there is one. */
  marks?: string | undefined;
}
