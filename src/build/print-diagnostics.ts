import type { Diagnostic } from '#article/diagnostic.ts';

/** Diagnostics as a terminal shows them, one block each. */
export function printDiagnostics(diagnostics: Diagnostic[]): string {
  return diagnostics
    .map(({ path, range, severity, ruleId, message, hint }) => {
      const lines = [
        `${path}:${range.start.line}:${range.start.column}`,
        `  ${severity}  ${message}  ${ruleId}`,
      ];
      if (hint) lines.push(`  hint: ${hint}`);
      return `${lines.join('\n')}\n`;
    })
    .join('');
}
