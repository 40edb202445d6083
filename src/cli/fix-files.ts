import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic, Fix } from '#article/diagnostic.ts';
import { applyFixes } from '#lint/apply-fixes.ts';
import { writeWhole } from './write-file.ts';

/** One fix can uncover another, but not endlessly. */
const rounds = 5;

/**
 * Mends what is certain and checks again, until nothing more can be mended. A file in which mending would cause more
 * findings than it ends is put back as it was.
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
      for (const [path, text] of before) writeWhole(resolve(cwd, path), text);
      break;
    }
    fixed += diagnostics.length - after.length;
    diagnostics = after;
  }
  return { diagnostics, fixed };
}

function mend(file: string, fixes: readonly Fix[]): string {
  const before = readFileSync(file, 'utf8');
  writeWhole(file, applyFixes(before, fixes));
  return before;
}
