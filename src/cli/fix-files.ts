import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic, Fix } from '#article/diagnostic.ts';
import { applyFixes } from '#lint/apply-fixes.ts';
import { writeAtomically } from './write-file.ts';

/** A fix can make another one possible, so files are checked again, up to this many times. */
const rounds = 5;

/**
 * Applies all fixes and checks again, until there are none left. If fixes cause more findings in a file than they remove, the
 * file is restored.
 */
export async function fixFiles(
  find: () => Promise<Diagnostic[]>,
  cwd: string,
): Promise<{ diagnostics: Diagnostic[]; fixed: number }> {
  let diagnostics = await find();
  let fixed = 0;
  for (let round = 0; round < rounds; round++) {
    const byPath = Map.groupBy(
      diagnostics.flatMap(({ fix }) => fix ?? []),
      ({ path }) => path,
    );
    const before = new Map(
      [...byPath].map(([path, fixes]) => [path, mend(resolve(cwd, path), fixes)] as const),
    );
    if (before.size === 0) break;
    const after = await find();
    if (after.length >= diagnostics.length) {
      for (const [path, text] of before) writeAtomically(resolve(cwd, path), text);
      break;
    }
    fixed += diagnostics.length - after.length;
    diagnostics = after;
  }
  return { diagnostics, fixed };
}

function mend(file: string, fixes: readonly Fix[]): string {
  const before = readFileSync(file, 'utf8');
  writeAtomically(file, applyFixes(before, fixes));
  return before;
}
