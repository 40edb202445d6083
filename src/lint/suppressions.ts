import type { Diagnostic, Range } from '#article/diagnostic.ts';
import { readDirectives, type Directive } from './directives.ts';
import type { LintDocument } from './document.ts';
import type { RuleIds } from './rule.ts';
import { directiveProblem } from './rules/suppressions.ts';

/** A comment that suppresses a rule at one place, or says that only one language has a passage. */
export interface Suppression extends Omit<Directive, 'kind' | 'text'> {
  kind: 'ignore' | 'only';
  path: string;
  lang: string;
}

/** Returns the suppressions of a document. `kb-` comments that the rule `suppressions` reports are left out. */
export function readSuppressions(document: LintDocument, ruleIds: RuleIds): Suppression[] {
  const { path, lang } = document;
  return readDirectives(document).flatMap((directive) => {
    const { kind, names, reason, range, covers } = directive;
    if (kind === undefined || directiveProblem(directive, document, ruleIds)) return [];
    return [{ kind, path, lang, names, reason, range, covers }];
  });
}

/** Returns the diagnostics that are not suppressed, and the suppressions that matched any. */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): { diagnostics: Diagnostic[]; used: Set<Suppression> } {
  const used = new Set<Suppression>();
  const ignores = suppressions.filter(({ kind }) => kind === 'ignore');
  const remaining = diagnostics.filter((each) => {
    const hits = ignores
      .filter(({ names }) => names.includes(each.ruleId))
      .filter((ignore) => isCovered(each, ignore));
    for (const hit of hits) used.add(hit);
    return hits.length === 0;
  });
  return { diagnostics: remaining, used };
}

function isCovered({ path, range, related = [] }: Diagnostic, ignore: Suppression): boolean {
  return [{ path, range }, ...related].some(
    (place) => place.path === ignore.path && isInside(place.range, ignore.covers),
  );
}

function isInside({ start }: Range, outer: Range): boolean {
  const afterStart =
    start.line > outer.start.line || (start.line === outer.start.line && start.column >= outer.start.column);
  const beforeEnd =
    start.line < outer.end.line || (start.line === outer.end.line && start.column <= outer.end.column);
  return afterStart && beforeEnd;
}
