import type { Paint } from '#lint/reporters/pretty.ts';

/** The environment of a command. */
export interface Shell {
  cwd: string;
  /** The current date: `2026-11-23`. */
  today: string;
  paint: Paint;
  /** The escape sequence that clears a terminal; empty if the output is not a terminal. */
  clear: string;
  /** Writes to standard output immediately, for commands that run on. */
  write: (text: string) => void;
  /** Shows the progress of long work on a terminal; does nothing if the output is not a terminal. */
  progress: (text: string) => void;
}

/** The result of a command. The exit code is 0, or 1 if there are findings. */
export interface Outcome {
  output: string;
  exitCode: 0 | 1;
  /** Text for standard error. */
  failure?: string;
}
