import type { Diagnostic } from '#article/diagnostic.ts';
import type { Article } from '#article/model.ts';
import type { Flags } from './args.ts';
import type { CheckedPair } from './check-pairs.ts';

interface Common {
  find: () => Diagnostic[];
  /** How many files the last `find` read. */
  files: () => number;
  /** What `--watch` watches. */
  folders: readonly string[];
}

/** What a `kb check` looks at. */
export type Task =
  | (Common & { kind: 'site'; articles: () => readonly Article[] })
  | (Common & { kind: 'files' })
  | (Common & { kind: 'pairs'; stream: () => Generator<CheckedPair> });

export type Values = Flags['values'];
