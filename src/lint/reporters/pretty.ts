import type { Diagnostic, Severity } from '#article/diagnostic.ts';
import { printable } from '#article/printable.ts';
import { countSeverities, type Report } from '../report.ts';

/** Returns the text in a terminal style, or unchanged. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold' | 'underline', text: string) => string;

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>;

/** Returns a report for a terminal: each file, then its findings with the related passage and the hint. */
export function pretty({ diagnostics, files }: Report, paint: Paint = (_, text) => text): string {
  const lines: string[] = [];
  let path: string | undefined;
  for (const diagnostic of diagnostics) {
    if (diagnostic.path !== path) {
      if (path !== undefined) lines.push('');
      ({ path } = diagnostic);
      lines.push(paint('underline', printable(path)));
    }
    for (const line of describe(diagnostic, paint)) lines.push(line);
  }
  if (diagnostics.length > 0) lines.push('');
  lines.push(summary(diagnostics, files, paint));
  return `${lines.join('\n')}\n`;
}

function describe(diagnostic: Diagnostic, paint: Paint): string[] {
  const { ruleId, severity, range, message, hint, related } = diagnostic;
  const place = `${range.start.line}:${range.start.column}`.padStart(7);
  const first = `${paint('dim', place)}  ${paint(colours[severity], severity.padEnd(7))}  ${message}   ${paint('dim', ruleId)}`;
  const indent = ' '.repeat(18);
  const counterparts = (related ?? []).map(
    ({ path, range: at, message: text }) =>
      `${indent}${paint('dim', `${printable(path)}:${at.start.line}:${at.start.column}`)}  ${text}`,
  );
  return [first, ...counterparts, ...(hint ? [`${indent}${paint('dim', `hint: ${hint}`)}`] : [])];
}

function summary(diagnostics: readonly Diagnostic[], files: number, paint: Paint): string {
  const { error, warning, info } = countSeverities(diagnostics);
  const read = `${plural(files, 'file')} checked`;
  if (diagnostics.length === 0) return `${read}, nothing found`;
  const parts = [
    error > 0 && paint('red', plural(error, 'error')),
    warning > 0 && paint('yellow', plural(warning, 'warning')),
    info > 0 && paint('cyan', plural(info, 'note')),
  ].filter(Boolean);
  return `${read}: ${parts.join(', ')}`;
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
