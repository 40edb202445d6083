import { fingerprintsOf, toJson, type Report } from '../report.ts';

/** Returns one JSON object per line, one line per diagnostic. */
export function jsonl({ diagnostics }: Report): string {
  const fingerprints = fingerprintsOf(diagnostics);
  return diagnostics
    .map((diagnostic, i) => `${JSON.stringify(toJson(diagnostic, fingerprints[i]!))}\n`)
    .join('');
}
