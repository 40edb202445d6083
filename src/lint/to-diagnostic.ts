import type { Diagnostic, Severity } from '#article/diagnostic.ts';
import { printable } from '#article/printable.ts';
import type { Finding, Place, Rule } from './rule.ts';

/** The diagnostic for what a rule found in a file. `source` is the file its counterpart is in. */
export function toDiagnostic(
  rule: Pick<Rule, 'id' | 'severity'>,
  finding: Finding,
  file: Place,
  source?: Place,
): Diagnostic {
  const { range, message, hint, severity, unusable, actual, expected, related: counterpart, fix } = finding;
  return {
    ruleId: rule.id,
    severity: severity ?? rule.severity,
    ...(unusable ? { unusable } : {}),
    path: file.path,
    lang: file.lang,
    range,
    message: oneLine(message),
    hint: hint === undefined ? undefined : printable(hint),
    actual,
    expected,
    related: counterpart && source ? [{ path: source.path, ...counterpart }] : undefined,
    fix: fix && { path: file.path, ...fix },
  };
}

/**
 * What remains of diagnostics under the `severity` of a site or a config file: the only place where it takes effect. What
 * leaves a file without use stays an error.
 */
export function applySeverity(
  diagnostics: readonly Diagnostic[],
  chosen: Readonly<Record<string, Severity | 'off'>>,
): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const { ruleId, unusable } = diagnostic;
    const severity = !unusable && Object.hasOwn(chosen, ruleId) ? chosen[ruleId] : undefined;
    if (severity === undefined) return [diagnostic];
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}

/** Messages are one line that a terminal may show; what they quote is cut when it is long. */
function oneLine(message: string): string {
  return printable(message.replace(/\s+/g, ' ')).replace(/`([^`]{90})[^`]{10,}`/g, '`$1…`');
}
