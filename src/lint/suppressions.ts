import type { Diagnostic, Range } from '#article/diagnostic.ts';
import { closest } from '#article/closest.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import type { LintDocument } from './document.ts';

/** A comment that keeps a rule silent at one place, or says that one language alone has a passage. */
export interface Suppression {
  kind: 'ignore' | 'only';
  path: string;
  lang: Lang;
  /** Rule ids of `kb-ignore`, the language of `kb-only`. */
  names: readonly string[];
  reason: string;
  /** Where the comment stands. */
  range: Range;
  /** What it covers. */
  covers: Range;
}

export interface Suppressions {
  list: Suppression[];
  /** What is wrong with the comments themselves. */
  diagnostics: Diagnostic[];
}

const directiveRe = /^kb-(ignore|only)\b\s*([^:]*?)\s*(?::\s*([^]*))?$/;

/** Reads the comments of a document that are meant for the linter. */
export function readSuppressions(document: LintDocument, ruleIds: ReadonlySet<string>): Suppressions {
  const found: Suppressions = { list: [], diagnostics: [] };
  for (const { text, range, covers } of document.comments) {
    const [, kind, given = '', reason = ''] = directiveRe.exec(text) ?? [];
    if (kind === undefined) {
      if (/^kb-/.test(text)) found.diagnostics.push(unknownDirective(document, text, range));
      continue;
    }
    const names = given.split(/[\s,]+/).filter(Boolean);
    const problem = checkDirective(kind as Suppression['kind'], names, reason, document, ruleIds);
    if (problem) found.diagnostics.push(diagnostic(document, range, ...problem));
    else
      found.list.push({
        kind: kind as Suppression['kind'],
        path: document.path,
        lang: document.lang,
        names,
        reason: reason.trim(),
        range,
        covers,
      });
  }
  return found;
}

function checkDirective(
  kind: Suppression['kind'],
  names: readonly string[],
  reason: string,
  { lang }: LintDocument,
  ruleIds: ReadonlySet<string>,
): [message: string, hint: string] | undefined {
  const example =
    kind === 'ignore' ? '{/* kb-ignore figures: the reason */}' : `{/* kb-only ${lang}: the reason */}`;
  if (names.length === 0) {
    const what = kind === 'ignore' ? 'the name of a rule' : 'a language';
    return [`Unexpected \`kb-${kind}\` without ${what}`, `Write ${example}.`];
  }
  if (reason.trim() === '') return [`Unexpected \`kb-${kind}\` without a reason`, `Write ${example}.`];
  if (kind === 'only') {
    const other = names.find((name) => name !== lang);
    if (other === undefined) return undefined;
    const what = isLang(other) ? `Unexpected language \`${other}\`` : `Unexpected \`${other}\``;
    return [`${what} in \`kb-only\`, expected \`${lang}\`, the language of this file`, `Write ${example}.`];
  }
  const unknown = names.find((name) => !ruleIds.has(name));
  if (unknown === undefined) return undefined;
  const meant = closest(unknown, ruleIds);
  return [
    `Unexpected rule \`${unknown}\` in \`kb-ignore\``,
    meant ? `Did you mean \`${meant}\`?` : '`kb explain` lists the rules.',
  ];
}

function unknownDirective(document: LintDocument, text: string, range: Range): Diagnostic {
  const word = text.split(/[\s:]/)[0]!;
  return diagnostic(
    document,
    range,
    `Unexpected comment \`${word}\`, expected \`kb-ignore\` or \`kb-only\``,
    'Write {/* kb-ignore figures: the reason */}, or a comment that does not begin with `kb-`.',
  );
}

/** What remains of a list of diagnostics, and the suppressions that took the others away. */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): { diagnostics: Diagnostic[]; used: Set<Suppression> } {
  const used = new Set<Suppression>();
  const ignores = suppressions.filter(({ kind }) => kind === 'ignore');
  const kept = diagnostics.filter((each) => {
    const hits = ignores
      .filter(({ names }) => names.includes(each.ruleId))
      .filter((ignore) => isCovered(each, ignore));
    for (const hit of hits) used.add(hit);
    return hits.length === 0;
  });
  return { diagnostics: kept, used };
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

/** The findings for `kb-ignore` comments that kept nothing silent. */
export function unusedSuppressions(
  list: readonly Suppression[],
  used: ReadonlySet<Suppression>,
): Diagnostic[] {
  return list
    .filter((each) => each.kind === 'ignore' && !used.has(each))
    .map((each) =>
      diagnostic(
        each,
        each.range,
        `Unexpected \`kb-ignore ${each.names.join(', ')}\`, there is nothing here to ignore`,
        'Remove the comment.',
      ),
    );
}

function diagnostic(
  { path, lang }: Pick<LintDocument, 'path' | 'lang'>,
  range: Range,
  message: string,
  hint: string,
): Diagnostic {
  return { ruleId: 'suppressions', severity: 'error', path, lang, range, message, hint };
}
