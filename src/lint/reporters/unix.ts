import { printable } from '#article/printable.ts';
import type { Report } from '../report.ts';

/**
 * Returns one line per finding, `file:line:column: severity: message [rule]`, the format that editors and compilers
 * understand.
 */
export function unix({ diagnostics }: Report): string {
  return diagnostics
    .map(({ ruleId, severity, path, range, message }) => {
      const { line, column } = range.start;
      return `${printable(path)}:${line}:${column}: ${severity}: ${message} [${ruleId}]\n`;
    })
    .join('');
}
