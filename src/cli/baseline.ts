import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '#article/diagnostic.ts';
import { fingerprintsOf } from '#lint/report.ts';
import { KbError } from './kb-error.ts';
import { readRequired } from './read-file.ts';
import { writeAtomically } from './write-file.ts';

const known = z.strictObject({ rule: z.string(), message: z.string(), fingerprint: z.string() });
/** The known findings of each file, by path. */
const schema = z.record(z.string(), z.array(known));

type Known = z.output<typeof schema>;

export interface BaselineComparison {
  /** Findings that are not in the baseline. */
  fresh: Diagnostic[];
  /** The number of findings that are in the baseline. */
  known: number;
  /** Findings of the baseline that no longer occur, as `file: message`. */
  mended: string[];
}

/**
 * Compares findings with the baseline. A finding is identified by file, rule and message, so lines may move.
 *
 * @param looksAt whether a file was checked; known findings of other files are not reported as mended
 */
export function compareWithBaseline(
  diagnostics: readonly Diagnostic[],
  file: string,
  cwd: string,
  looksAt: (path: string) => boolean,
): BaselineComparison {
  const baseline = readBaseline(file, cwd);
  const listed = new Set(Object.values(baseline).flatMap((list) => list.map((each) => each.fingerprint)));
  const prints = fingerprintsOf(diagnostics);
  const found = new Set(prints);
  const fresh = diagnostics.filter((_, i) => !listed.has(prints[i]!));
  const mended = Object.entries(baseline).flatMap(([path, list]) =>
    looksAt(path)
      ? list.filter(({ fingerprint }) => !found.has(fingerprint)).map(({ message }) => `${path}: ${message}`)
      : [],
  );
  return { fresh, known: diagnostics.length - fresh.length, mended };
}

/** Writes the current findings to the baseline, keeps those of files that were not checked, and returns the total number. */
export function writeBaseline(
  diagnostics: readonly Diagnostic[],
  file: string,
  cwd: string,
  looksAt: (path: string) => boolean,
): number {
  const kept = Object.entries(readBaseline(file, cwd)).filter(([path]) => !looksAt(path));
  const all = new Map<string, Known[string]>(kept);
  const prints = fingerprintsOf(diagnostics);
  for (const [i, { path, ruleId: rule, message }] of diagnostics.entries()) {
    const list = all.get(path) ?? [];
    all.set(path, [...list, { rule, message, fingerprint: prints[i]! }]);
  }
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  writeAtomically(resolve(cwd, file), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  return sorted.reduce((sum, [, list]) => sum + list.length, 0);
}

function readBaseline(file: string, cwd: string): Known {
  const whole = resolve(cwd, file);
  if (!existsSync(whole)) return {};
  try {
    return schema.parse(JSON.parse(readRequired(whole, 'baseline')));
  } catch (error) {
    if (error instanceof KbError) throw error;
    throw new KbError(
      `The baseline \`${file}\` is not one that \`kb\` wrote`,
      'Remove it and write it anew with `kb check --update-baseline`.',
    );
  }
}
