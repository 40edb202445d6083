import type { Range, Severity } from '#article/diagnostic.ts';
import { rules } from '../registry.ts';
import { fingerprintsOf, type Report } from '../report.ts';
import { ruleUrl, tool } from '../tool.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** Returns SARIF 2.1.0 for code scanning. The related passage is a related location. */
export function sarif({ diagnostics }: Report): string {
  const fingerprints = fingerprintsOf(diagnostics);
  const used = [...new Set(diagnostics.map(({ ruleId }) => ruleId))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            informationUri: tool.homepage,
            rules: used.map(describe),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic, i) => ({
          ruleId: diagnostic.ruleId,
          ruleIndex: used.indexOf(diagnostic.ruleId),
          level: levels[diagnostic.severity],
          message: { text: [diagnostic.message, diagnostic.hint].filter(Boolean).join('. ') },
          locations: [{ physicalLocation: physical(diagnostic.path, diagnostic.range) }],
          relatedLocations: (diagnostic.related ?? []).map(({ path, range, message }, id) => ({
            id,
            message: { text: message },
            physicalLocation: physical(path, range),
          })),
          partialFingerprints: { 'lockstep/v1': fingerprints[i] },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(id: string) {
  const info = rules.find((rule) => rule.id === id);
  return {
    id,
    shortDescription: { text: info?.summary ?? id },
    helpUri: ruleUrl(id),
    help: { text: `\`npm run kb -- explain ${id}\` says why, and how to mend it.` },
    defaultConfiguration: { level: levels[info?.severity ?? 'error'] },
  };
}

function physical(path: string, { start, end }: Range) {
  return {
    artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: Math.max(end.column, end.line === start.line ? start.column : 1),
    },
  };
}
