import type { Severity } from '#article/diagnostic.ts';
import type { Report } from '../report.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Returns workflow commands, which GitHub shows at the lines of a pull request. */
export function github({ diagnostics }: Report): string {
  return diagnostics
    .map(({ ruleId, severity, path, range, message, hint, related }) => {
      const { start, end } = range;
      const where = `file=${property(path)},line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column}`;
      const counterparts = (related ?? []).map(
        (counterpart) => `${counterpart.path}:${counterpart.range.start.line}  ${counterpart.message}`,
      );
      const text = [message, ...counterparts, ...(hint ? [hint] : [])].join('\n');
      return `::${commands[severity]} ${where},title=${property(ruleId)}::${data(text)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
