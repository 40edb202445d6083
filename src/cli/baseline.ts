import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '#article/diagnostic.ts';
import { fingerprintsOf } from '#lint/report.ts';
import { KbError } from './kb-error.ts';
import { readNeeded } from './read-file.ts';
import { writeWhole } from './write-file.ts';

const known = z.strictObject({ rule: z.string(), message: z.string(), fingerprint: z.string() });
/** File → the findings that are known in it. */
const schema = z.record(z.string(), z.array(known));

type Known = z.output<typeof schema>;

export interface Compared {
  /** Findings that the baseline does not have. */
  fresh: Diagnostic[];
  /** How many of them it has. */
  known: number;
  /** What it has and nobody finds any more, as `file: message`. */
  mended: string[];
}

/**
 * Compares findings with those that are known. Lines may move: a finding is told by file, rule and message.
 *
 * @param looksAt whether a file was looked at; what is known of others stays
 */
export function compareWithBaseline(
  diagnostics: readonly Diagnostic[],
  file: string,
  cwd: string,
  looksAt: (path: string) => boolean,
): Compared {
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

/** Writes what is found now as known. What is known of files that were not looked at stays. Returns how many findings it has. */
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
  writeWhole(resolve(cwd, file), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  return sorted.reduce((sum, [, list]) => sum + list.length, 0);
}

function readBaseline(file: string, cwd: string): Known {
  const whole = resolve(cwd, file);
  if (!existsSync(whole)) return {};
  try {
    return schema.parse(JSON.parse(readNeeded(whole, 'baseline')));
  } catch (error) {
    if (error instanceof KbError) throw error;
    throw new KbError(
      `The baseline \`${file}\` is not one that \`kb\` wrote`,
      'Remove it and write it anew with `kb check --update-baseline`.',
    );
  }
}
