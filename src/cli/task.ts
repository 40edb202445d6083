import type { Diagnostic } from '#article/diagnostic.ts';
import type { Suppression } from '#lint/suppressions.ts';
import type { Flags } from './args.ts';
import type { PairResult } from './check-pairs.ts';

/** A run of `kb check`. */
export interface Task {
  find: () => Promise<Diagnostic[]>;
  /** The number of files the last `find` read. */
  files: () => number;
  /** The folders that `--watch` watches. */
  folders: readonly string[];
  /** Whether the last `find` checked a file. Other files keep their findings in the baseline. */
  looksAt: (path: string) => boolean;
  /** The path of the baseline file. */
  baseline: string;
  /** All suppressions. */
  ignores: () => Suppression[];
  /** Set only for a list of pairs: yields each result as soon as the pair is checked. */
  stream?: () => Generator<PairResult>;
}

export type Values = Flags['values'];
