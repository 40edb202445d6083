import { printable } from '#article/printable.ts';
import type { Report } from '../report.ts';

/** One line a finding, `file:line:column: severity: message [rule]`: what editors and compilers have always understood. */
export function unix({ diagnostics }: Report): string {
  return diagnostics
    .map(({ ruleId, severity, path, range, message }) => {
      const { line, column } = range.start;
      return `${printable(path)}:${line}:${column}: ${severity}: ${message} [${ruleId}]\n`;
    })
    .join('');
}
