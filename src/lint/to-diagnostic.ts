import type { Diagnostic, Severity } from '#article/diagnostic.ts';
import { printable } from '#article/printable.ts';
import type { Finding, Place, Rule } from './rule.ts';

/** Returns the diagnostic for a finding. `source` is the file of the related passage. */
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
 * Applies the `severity` settings of a site or a config file. This is the only place where they take effect. Findings
 * that make a file unusable stay errors.
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

/** Returns the message as one printable line. Long quotations are cut. */
function oneLine(message: string): string {
  return printable(message.replace(/\s+/g, ' ')).replace(/`([^`]{90})[^`]{10,}`/g, '`$1…`');
}
