/** What a file of this folder exports so that `npm run bench -- <name>` can run it. */
export interface Benchmark {
  /** One line: what it measures, and its arguments. */
  summary: string;
  run: (args: string[]) => Promise<void>;
}

/** A slip in the arguments: told in one line, without a stack. */
export class UsageError extends Error {}

/** A whole number of at least 1, or undefined where there is none to read. Throws `UsageError` for anything else. */
export function readCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError(`Unexpected "${text}", expected a whole number.`);
  return count;
}
