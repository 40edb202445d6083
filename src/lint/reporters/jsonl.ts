import { fingerprintsOf, toJson, type Report } from '../report.ts';

/** One JSON object a line, one line a diagnostic. */
export function jsonl({ diagnostics }: Report): string {
  const fingerprints = fingerprintsOf(diagnostics);
  return diagnostics
    .map((diagnostic, i) => `${JSON.stringify(toJson(diagnostic, fingerprints[i]!))}\n`)
    .join('');
}
