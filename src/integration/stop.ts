import { styleText } from 'node:util';
import type { Diagnostic } from '#article/diagnostic.ts';
import { isError } from '#content-layer/check-loaded.ts';
import { isFileError } from '#content-layer/files.ts';
import { pretty } from '#lint/reporters/pretty.ts';

/** Ends the process with this message alone. An error that was thrown would come with Astro's own words and a stack. */
export function stop(message: string, exitCode = 1): never {
  process.stderr.write(`${message}\n`);
  process.exit(exitCode);
}

/** Does a piece of work. What the system says of a file, of a full disk for instance, ends the process with that alone. */
export async function stopOnFileErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isFileError(error)) throw error;
    stop(`${error.message}\nCorrect what stands there, its permissions or the space left.`);
  }
}

/** Ends a build of content with errors, before anything is written. */
export function stopOnErrors(findings: readonly Diagnostic[], outDir: string): void {
  if (!findings.some(isError)) return;
  const files = new Set(findings.map(({ path }) => path)).size;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    styleText(style, text, { stream: process.stderr });
  stop(`${pretty({ diagnostics: [...findings], files }, paint)}\n${unchanged(outDir)}`);
}

export function unchanged(outDir: string): string {
  return `Nothing was written; ${outDir} is as it was.`;
}
