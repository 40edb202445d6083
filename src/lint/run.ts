import { compareDiagnostics, type Diagnostic } from '#article/diagnostic.ts';
import type { LintDocument } from './document.ts';
import { createPair } from './pair.ts';
import { rules } from './registry.ts';
import type { Finding, Rule } from './rule.ts';
import type { Settings } from './settings.ts';

/** Checks a translation against its source: every rule that compares. */
export function checkPair(source: LintDocument, target: LintDocument, settings: Settings): Diagnostic[] {
  const pair = createPair(source, target, settings);
  const diagnostics: Diagnostic[] = [];
  for (const rule of activeRules(settings)) {
    if (rule.scope === 'pair') {
      rule.check(pair, (finding) => diagnostics.push(toDiagnostic(rule, finding, target, settings, source)));
    }
  }
  return diagnostics.sort(compareDiagnostics);
}

function activeRules(settings: Settings): Rule[] {
  return rules.filter((rule) => settings.severity[rule.id] !== 'off');
}

function toDiagnostic(
  rule: Rule,
  finding: Finding,
  document: LintDocument,
  settings: Settings,
  source?: LintDocument,
): Diagnostic {
  const { range, message, hint, actual, expected, twin, fix } = finding;
  const chosen = settings.severity[rule.id];
  return {
    ruleId: rule.id,
    severity: chosen && chosen !== 'off' ? chosen : (finding.severity ?? rule.severity),
    path: document.path,
    lang: document.lang,
    range,
    message,
    hint,
    actual,
    expected,
    related: twin && source ? [{ path: source.path, ...twin }] : undefined,
    fix: fix && { path: document.path, ...fix },
  };
}
