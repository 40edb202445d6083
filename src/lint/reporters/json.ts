import { countSeverities, fingerprintsOf, toJson, type Report } from '../report.ts';

/** Returns one JSON object with version, counts and diagnostics. */
export function json({ diagnostics, files }: Report): string {
  const fingerprints = fingerprintsOf(diagnostics);
  const list = diagnostics.map((diagnostic, i) => toJson(diagnostic, fingerprints[i]!));
  return `${JSON.stringify({ version: 1, files, counts: countSeverities(diagnostics), diagnostics: list }, null, 2)}\n`;
}
