import type { Diagnostic } from '#article/diagnostic.ts';
import type { Suppression } from '#lint/suppressions.ts';
import type { Flags } from './args.ts';
import type { CheckedPair } from './check-pairs.ts';

/** What a `kb check` looks at. */
export interface Task {
  find: () => Promise<Diagnostic[]>;
  /** How many files the last `find` read. */
  files: () => number;
  /** What `--watch` watches. */
  folders: readonly string[];
  /** Whether the last `find` looked at a file; what it did not look at keeps its findings in the baseline. */
  looksAt: (path: string) => boolean;
  /** Where the findings that are known are kept. */
  baseline: string;
  /** Every suppressed place. */
  ignores: () => Suppression[];
  /** Only of a list of pairs: each pair as soon as it is checked. */
  stream?: () => Generator<CheckedPair>;
}

export type Values = Flags['values'];
