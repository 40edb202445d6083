import type { Paint } from '#lint/reporters/pretty.ts';

/** What a command knows of the place it runs in. */
export interface Shell {
  cwd: string;
  /** Today, `2026-11-23`. */
  today: string;
  paint: Paint;
  /** Clears a terminal; empty elsewhere. */
  clear: string;
  /** Writes to standard output at once, for commands that go on. */
  write: (text: string) => void;
  /** Says on a terminal how far long work is; silent elsewhere. */
  progress: (text: string) => void;
}

/** What a command leaves: text for standard output, and 0 for clean or 1 for findings. */
export interface Outcome {
  output: string;
  exitCode: 0 | 1;
  /** Text for standard error. */
  failure?: string;
}
