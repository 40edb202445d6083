import { compareDiagnostics, type Diagnostic } from '#article/diagnostic.ts';
import type { Article, ParsedFile } from '#article/model.ts';
import type { LintDocument } from './document.ts';
import { dedupeDiagnostics } from './dedupe-diagnostics.ts';
import { createPair, type PageReader } from './pair.ts';
import { ruleIds, rules } from './registry.ts';
import { rollUp } from './roll-up.ts';
import type { Finding, Rule, TreePages } from './rule.ts';
import mdxSyntax from './rules/mdx-syntax.ts';
import suppressionsRule, { unusedFinding } from './rules/suppressions.ts';
import vocabulary from './rules/vocabulary.ts';
import type { Settings } from './settings.ts';
import type { SiteContent } from './site-content.ts';
import { applySuppressions, readSuppressions, type Suppression } from './suppressions.ts';
import { applySeverity, toDiagnostic } from './to-diagnostic.ts';

/** A source with its translations. */
export interface Group {
  source: LintDocument;
  targets: readonly LintDocument[];
  /** Whether the rules for single files of articles also run. */
  singles: boolean;
  /** Reads other pages of the site, to check the anchors of links. */
  pageAt?: PageReader;
}

/**
 * The findings of a group with the severities of the rules, before suppressions and settings apply. Plain data, so it
 * can be cached.
 */
export interface LintResult {
  found: Diagnostic[];
  suppressions: Suppression[];
}

export interface FinishOptions {
  /** Other diagnostics of the same files. Suppressions apply to them too. */
  more: readonly Diagnostic[];
  /** Whether the group has all languages. Only then can a suppression be unused. */
  complete: boolean;
}

/** Runs the file rules on one parsed file. Severities are those of the rules. */
export function checkFile(file: ParsedFile): Diagnostic[] {
  return rules.flatMap((rule) => {
    const found: Diagnostic[] = [];
    if (rule.scope === 'file') rule.check(file, (finding) => found.push(toDiagnostic(rule, finding, file)));
    return found;
  });
}

/** Runs the file rules on a passage, which has no head. Severities are those of the rules. */
export function checkPassage(passage: ParsedFile): Diagnostic[] {
  return [mdxSyntax, vocabulary].flatMap((rule) => {
    const found: Diagnostic[] = [];
    if (rule.scope === 'file')
      rule.check(passage, (finding) => found.push(toDiagnostic(rule, finding, passage)));
    return found;
  });
}

/** Runs the content rules on a folder. Severities are those of the rules. */
export function checkContent(content: SiteContent): Diagnostic[] {
  return rules.flatMap((rule) => {
    const found: Diagnostic[] = [];
    if (rule.scope === 'content')
      rule.check(content, (file, finding) => found.push(toDiagnostic(rule, finding, file)), ruleIds);
    return found;
  });
}

/** Compares one translation with its source. */
export function checkPair(source: LintDocument, target: LintDocument, settings: Settings): Diagnostic[] {
  return checkGroup({ source, targets: [target], singles: false, complete: true, more: [] }, settings);
}

/**
 * Checks a source and its translations with every rule, then applies suppressions. If a page of another site is wrong
 * as a whole, one diagnostic replaces the others unless `verbose` is set.
 */
export function checkGroup(group: Group & FinishOptions, settings: Settings): Diagnostic[] {
  const diagnostics = finishLint(lintGroup(group, settings), group, settings);
  if (group.singles || settings.verbose) return diagnostics;
  const rolledUp = group.targets.reduce(
    (list, target) => rollUp(list, group.source, target, settings.severity),
    diagnostics,
  );
  return rolledUp.sort(compareDiagnostics);
}

/** Runs the pair rules on a source and its translations, then the rules for single files. */
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

/** Returns the diagnostics of a group after suppressions and settings, with those about unused suppressions. */
export function finishLint(
  { found, suppressions }: LintResult,
  { more, complete }: FinishOptions,
  { severity }: Settings,
): Diagnostic[] {
  const active = applySeverity([...more, ...found], severity);
  const { diagnostics, used } = applySuppressions(dedupeDiagnostics(active), suppressions);
  if (complete) {
    // If a rule is off, its findings are unknown, so its suppressions are not reported as unused.
    const isKnown = ({ names }: Suppression) => !names.some((name) => severity[name] === 'off');
    const unused = suppressions.filter((each) => each.kind === 'ignore' && !used.has(each) && isKnown(each));
    const misused = unused.map((each) => toDiagnostic(suppressionsRule, unusedFinding(each), each));
    for (const diagnostic of applySeverity(misused, severity)) diagnostics.push(diagnostic);
  }
  return diagnostics.sort(compareDiagnostics);
}

/** Runs the tree rules: which pages have a counterpart. */
export function checkTree(pages: TreePages, { severity }: Settings): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    if (rule.scope === 'tree')
      rule.check(pages, (file, finding) => found.push(toDiagnostic(rule, finding, file)));
  }
  return applySeverity(found, severity);
}

/** Runs the site rules on all articles. `before` maps the path of a changed file to its last committed version. */
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
