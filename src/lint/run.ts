import { compareDiagnostics, type Diagnostic } from '#article/diagnostic.ts';
import type { Article, ParsedFile } from '#article/model.ts';
import type { LintDocument } from './document.ts';
import { dedupeDiagnostics } from './dedupe-diagnostics.ts';
import { createPair, type PageReader } from './pair.ts';
import { ruleIds, rules } from './registry.ts';
import { rollUp } from './roll-up.ts';
import type { Finding, Rule, TreePages } from './rule.ts';
import suppressionsRule, { unusedFinding } from './rules/suppressions.ts';
import type { Settings } from './settings.ts';
import type { SiteContent } from './site-content.ts';
import { applySuppressions, readSuppressions, type Suppression } from './suppressions.ts';
import { applySeverity, toDiagnostic } from './to-diagnostic.ts';

/** A source with its translations. */
export interface Group {
  source: LintDocument;
  targets: readonly LintDocument[];
  /** Whether the rules for single files of articles run too. */
  singles: boolean;
  /** Reads other pages of the same site, for the anchors of links. */
  pageAt?: PageReader;
}

/**
 * What the files of a group say by themselves, with the severity each rule gives, before comments take anything away. Plain
 * data: it can be kept.
 */
export interface LintResult {
  found: Diagnostic[];
  suppressions: Suppression[];
}

export interface FinishOptions {
  /** Diagnostics of the same files from elsewhere: suppressions may take them away as well. */
  more: readonly Diagnostic[];
  /** Whether the group had all languages: only then can a suppression be called unused. */
  complete: boolean;
}

/** Runs the rules for single files of articles over one that was parsed. Severities are those of the rules. */
export function checkFile(file: ParsedFile): Diagnostic[] {
  return rules.flatMap((rule) => {
    const found: Diagnostic[] = [];
    if (rule.scope === 'file') rule.check(file, (finding) => found.push(toDiagnostic(rule, finding, file)));
    return found;
  });
}

/** Runs the rules for a content folder as a whole. Severities are those of the rules. */
export function checkContent(content: SiteContent): Diagnostic[] {
  return rules.flatMap((rule) => {
    const found: Diagnostic[] = [];
    if (rule.scope === 'content')
      rule.check(content, (file, finding) => found.push(toDiagnostic(rule, finding, file)), ruleIds);
    return found;
  });
}

/** Checks one translation against its source. */
export function checkPair(source: LintDocument, target: LintDocument, settings: Settings): Diagnostic[] {
  return checkGroup({ source, targets: [target], singles: false, complete: true, more: [] }, settings);
}

/**
 * Checks a source and its translations: every rule, then the suppressions. What is wrong with a page of another site as a whole
 * is one diagnostic, unless all are wanted.
 */
export function checkGroup(group: Group & FinishOptions, settings: Settings): Diagnostic[] {
  const diagnostics = finishLint(lintGroup(group, settings), group, settings);
  if (group.singles || settings.verbose) return diagnostics;
  const rolled = group.targets.reduce(
    (list, target) => rollUp(list, group.source, target, settings.severity),
    diagnostics,
  );
  return rolled.sort(compareDiagnostics);
}

/** Runs every rule that compares a source with its translations, then those for single files. */
export function lintGroup({ source, targets, singles, pageAt }: Group, settings: Settings): LintResult {
  const documents = [source, ...targets];
  const found: Diagnostic[] = [];
  const report = (rule: Rule, document: LintDocument, counterpart?: LintDocument) => (finding: Finding) => {
    found.push(toDiagnostic(rule, finding, document, counterpart));
  };
  for (const target of targets) {
    const pair = createPair(source, target, settings, pageAt);
    for (const rule of rules) if (rule.scope === 'pair') rule.check(pair, report(rule, target, source));
  }
  for (const document of documents) {
    for (const rule of rules) {
      if (rule.scope === 'document' && (singles || rule.everywhere))
        rule.check(document, report(rule, document), settings);
      if (rule.scope === 'comments') rule.check(document, report(rule, document), ruleIds);
    }
  }
  return { found, suppressions: documents.flatMap((document) => readSuppressions(document, ruleIds)) };
}

/** The diagnostics of a group: what was found, less what its suppressions and the settings take away. */
export function finishLint(
  { found, suppressions }: LintResult,
  { more, complete }: FinishOptions,
  { severity }: Settings,
): Diagnostic[] {
  const active = applySeverity([...more, ...found], severity);
  const { diagnostics, used } = applySuppressions(dedupeDiagnostics(active), suppressions);
  if (complete) {
    // Of a rule that is off nobody knows what it would have found.
    const isKnown = ({ names }: Suppression) => !names.some((name) => severity[name] === 'off');
    const unused = suppressions.filter((each) => each.kind === 'ignore' && !used.has(each) && isKnown(each));
    const misused = unused.map((each) => toDiagnostic(suppressionsRule, unusedFinding(each), each));
    for (const diagnostic of applySeverity(misused, severity)) diagnostics.push(diagnostic);
  }
  return diagnostics.sort(compareDiagnostics);
}

/** What the rules find in the pages of a tree as such: which of them have their counterpart. */
export function checkTree(pages: TreePages, { severity }: Settings): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    if (rule.scope === 'tree')
      rule.check(pages, (file, finding) => found.push(toDiagnostic(rule, finding, file)));
  }
  return applySeverity(found, severity);
}

/** What the rules find that look at all articles; `before` has files that changed as they were committed, by path. */
export function checkAcross(
  articles: readonly Article[],
  today: string,
  before: ReadonlyMap<string, ParsedFile>,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    if (rule.scope !== 'site') continue;
    rule.check(
      articles,
      (file, { source, ...finding }) => found.push(toDiagnostic(rule, finding, file, source)),
      today,
      before,
    );
  }
  return found;
}
