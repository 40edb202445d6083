import { styleText } from 'node:util';
import type { Diagnostic } from '#article/diagnostic.ts';
import { isError } from '#content-layer/check-loaded.ts';
import { isFileError } from '#content-layer/files.ts';
import { pretty } from '#lint/reporters/pretty.ts';

/** Ends the process with only this message. Astro would print a thrown error with its own text and a stack. */
export function stop(message: string, exitCode = 1): never {
  process.stderr.write(`${message}\n`);
  process.exit(exitCode);
}

/** Runs `work`. An error of the file system, such as a full disk, ends the process with only its message. */
export async function stopOnFileErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isFileError(error)) throw error;
    stop(`${error.message}\nCorrect what stands there, its permissions or the space left.`);
  }
}

/** Ends a build with the findings if any of them is an error. */
export function stopOnErrors(findings: readonly Diagnostic[], outDir: string): void {
  if (!findings.some(isError)) return;
  const files = new Set(findings.map(({ path }) => path)).size;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    styleText(style, text, { stream: process.stderr });
  stop(`${pretty({ diagnostics: [...findings], files }, paint)}\n${unchangedMessage(outDir)}`);
}

/** Says that the build has not changed the site in `outDir`. */
export function unchangedMessage(outDir: string): string {
  return `Nothing was written; ${outDir} is as it was.`;
}
