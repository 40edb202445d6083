import { createHash } from 'node:crypto';
import type { Diagnostic, Range, Severity } from '#article/diagnostic.ts';
import { ruleUrl } from './tool.ts';

/** The result of a check, the input of every reporter. Diagnostics are sorted. */
export interface Report {
  diagnostics: readonly Diagnostic[];
  /** Number of files read. */
  files: number;
}

export interface Counts {
  error: number;
  warning: number;
  info: number;
}

export function countSeverities(diagnostics: readonly Diagnostic[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** Tells whether a severity is at least as severe as another. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return order.indexOf(severity) <= order.indexOf(least);
}

/**
 * Returns an identifier for each diagnostic that does not change if lines move. It is a hash of rule, file, message
 * and the number of the repetition in the file.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ ruleId, path, message }) => {
    const key = [ruleId, path, message].join('\n');
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return createHash('sha256').update(`${key}\n${nth}`).digest('hex').slice(0, 16);
  });
}

export interface JsonPlace {
  file: string;
  line: number;
  column: number;
}

function place(file: string, range: Range): JsonPlace {
  return { file, line: range.start.line, column: range.start.column };
}

/** Returns a diagnostic in the shape of the machine-readable formats. `docs/schemas/report.schema.json` describes it. */
export function toJson(diagnostic: Diagnostic, fingerprint: string) {
  const { ruleId, severity, message, hint, path, lang, range, actual, expected, related, fix } = diagnostic;
  const [counterpart] = related ?? [];
  return {
    rule: ruleId,
    url: ruleUrl(ruleId),
    severity,
    message,
    hint,
    lang,
    actual,
    expected,
    target: { ...place(path, range), endLine: range.end.line, endColumn: range.end.column },
    source: counterpart && { ...place(counterpart.path, counterpart.range), message: counterpart.message },
    fixable: fix !== undefined,
    fingerprint,
  };
}
