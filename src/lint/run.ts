import { compareDiagnostics, type Diagnostic } from '#article/diagnostic.ts';
import type { Article } from '#article/model.ts';
import type { LintDocument } from './document.ts';
import { dropEchoes } from './drop-echoes.ts';
import { createPair } from './pair.ts';
import { rules } from './registry.ts';
import type { Finding, Rule } from './rule.ts';
import type { Settings } from './settings.ts';
import { applySuppressions, readSuppressions, unusedSuppressions, type Suppression } from './suppressions.ts';

/** A source with its translations. */
export interface Group {
  source: LintDocument;
  targets: readonly LintDocument[];
  /** Whether the rules for single files run too. */
  singles: boolean;
}

/** What the files of a group say by themselves, before comments take anything away. Plain data: it can be kept. */
export interface Inspection {
  found: Diagnostic[];
  suppressions: Suppression[];
  /** What is wrong with the suppressions themselves. */
  misused: Diagnostic[];
}

export interface Settling {
  /** Diagnostics that suppressions may take away as well. */
  more: readonly Diagnostic[];
  /** Whether the group had all languages: only then can a suppression be called unused. */
  complete: boolean;
}

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** Checks one translation against its source. */
export function checkPair(source: LintDocument, target: LintDocument, settings: Settings): Diagnostic[] {
  return checkGroup({ source, targets: [target], singles: false, complete: true, more: [] }, settings);
}

/** Checks a source and its translations: every rule, then the suppressions. */
export function checkGroup(group: Group & Settling, settings: Settings): Diagnostic[] {
  return settle(inspectGroup(group, settings), group, settings);
}

/** Runs every rule that compares a source with its translations, then those for single files. */
export function inspectGroup({ source, targets, singles }: Group, settings: Settings): Inspection {
  const documents = [source, ...targets];
  const found: Diagnostic[] = [];
  const report = (rule: Rule, document: LintDocument, twin?: LintDocument) => (finding: Finding) => {
    found.push(toDiagnostic(rule, finding, document, settings, twin));
  };
  for (const target of targets) {
    const pair = createPair(source, target, settings);
    for (const rule of rules) if (rule.scope === 'pair') rule.check(pair, report(rule, target, source));
  }
  if (singles) {
    for (const document of documents) {
      for (const rule of rules)
        if (rule.scope === 'document') rule.check(document, report(rule, document), settings);
    }
  }
  const suppressions = documents.map((document) => readSuppressions(document, ruleIds));
  return {
    found,
    suppressions: suppressions.flatMap((each) => each.list),
    misused: suppressions.flatMap((each) => each.diagnostics),
  };
}

/** The diagnostics of a group: what was found, less what its suppressions take away. */
export function settle(
  { found, suppressions, misused }: Inspection,
  { more, complete }: Settling,
  settings: Settings,
): Diagnostic[] {
  const { diagnostics, used } = applySuppressions(dropEchoes([...more, ...found]), suppressions);
  diagnostics.push(...misused);
  if (complete) diagnostics.push(...unusedSuppressions(suppressions, used));
  return diagnostics.filter((each) => settings.severity[each.ruleId] !== 'off').sort(compareDiagnostics);
}

/** What the rules find that look at the whole site. */
export function checkAcross(articles: readonly Article[], settings: Settings, today: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'site') continue;
    rule.check(
      articles,
      (file, { source, ...finding }) => found.push(toDiagnostic(rule, finding, file, settings, source)),
      today,
    );
  }
  return found;
}

/** Messages are one line; what they quote is cut where it is long. */
function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/`([^`]{90})[^`]{10,}`/g, '`$1…`');
}

type Place = Pick<LintDocument, 'path' | 'lang'>;

function toDiagnostic(
  rule: Rule,
  finding: Finding,
  file: Place,
  settings: Settings,
  source?: Place,
): Diagnostic {
  const { range, message, hint, actual, expected, twin, fix } = finding;
  const chosen = Object.hasOwn(settings.severity, rule.id) ? settings.severity[rule.id] : undefined;
  return {
    ruleId: rule.id,
    severity: chosen && chosen !== 'off' ? chosen : (finding.severity ?? rule.severity),
    path: file.path,
    lang: file.lang,
    range,
    message: oneLine(message),
    hint,
    actual,
    expected,
    related: twin && source ? [{ path: source.path, ...twin }] : undefined,
    fix: fix && { path: file.path, ...fix },
  };
}
