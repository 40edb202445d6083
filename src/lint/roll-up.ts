import { startOfFile, type Diagnostic } from '#article/diagnostic.ts';
import { wordCount } from './compare/language-score.ts';
import type { LintDocument, Unit, UnitKind } from './document.ts';
import { localeDataOf } from './locales/registry.ts';
import { rules } from './registry.ts';
import staleSections from './rules/stale-sections.ts';
import untranslated from './rules/untranslated.ts';
import type { Settings } from './settings.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/**
 * A page may be stale as a whole if it has at least this many findings, and at least `leastParts` of them are about
 * missing or extra parts.
 */
const leastFindings = 8;
const leastParts = 3;

const ofParts = new Set([
  'sections',
  'paragraphs',
  'steps',
  'tables',
  'components',
  'code-blocks',
  'picture-parity',
]);
/** Rules that compare, except the one for untranslated text. */
const comparing = new Set(
  rules.flatMap(({ id, scope }) => (scope === 'pair' && id !== 'untranslated' ? [id] : [])),
);

/**
 * A page counts as untranslated if at least this many passages, and at least four fifths of all, are in the language
 * of the source.
 */
const leastPassages = 3;

/**
 * Replaces the findings of a translation by one if the translation is empty, untranslated, or made from another
 * version of its source. Other diagnostics do not change.
 */
export function rollUp(
  diagnostics: readonly Diagnostic[],
  source: LintDocument,
  target: LintDocument,
  severity: Settings['severity'],
): Diagnostic[] {
  const ofPage = diagnostics.filter(({ ruleId, path, severity }) => {
    return (
      severity !== 'info' && path === target.path && (comparing.has(ruleId) || ruleId === untranslated.id)
    );
  });
  const message = wholePage(ofPage, source, target);
  if (message === undefined)
    return severity[staleSections.id] === 'off' ? [...diagnostics] : rollUpStale(diagnostics, source, target);
  const [from, to] = [source, target].map(({ lang }) => localeDataOf(lang).name);
  const finding = {
    severity: ofPage.some(({ severity }) => severity === 'error') ? ('error' as const) : ('warning' as const),
    range: target.units[0]?.range ?? startOfFile,
    message,
    hint: `Translate it into ${to}, or leave it out with \`exclude\`. \`--verbose\` shows its ${ofPage.length} differences.`,
    related: { range: source.units[0]?.range ?? startOfFile, message: `the page in ${from}` },
  };
  const replaced = new Set(ofPage);
  return [
    toDiagnostic(untranslated, finding, target, source),
    ...diagnostics.filter((each) => !replaced.has(each)),
  ];
}

/** Returns the message for a page that is empty or not translated at all, or undefined. */
function wholePage(
  differences: readonly Diagnostic[],
  source: LintDocument,
  target: LintDocument,
): string | undefined {
  const [from, to] = [source, target].map(({ lang }) => localeDataOf(lang).name);
  const isText = ({ kind }: Unit) => kind !== 'field';
  if (differences.length > 0 && source.units.some(isText) && !target.units.some(isText))
    return `This page has no text, expected the ${from} in ${to}`;
  const left = differences.filter(({ ruleId }) => ruleId === untranslated.id).length;
  if (left < leastPassages) return undefined;
  const passages = target.units.filter(({ kind, text }) => prose.has(kind) && wordCount(text) > 2).length;
  if (left * 5 < passages * 4) return undefined;
  return `This page is in ${from}, expected ${to}: ${left} of ${Math.max(left, passages)} passages`;
}

const prose: ReadonlySet<UnitKind> = new Set(['heading', 'paragraph', 'item', 'row', 'field'] as const);

/** Replaces the findings by one if at least three sections and half of all sections differ, and parts are missing or extra. */
function rollUpStale(
  diagnostics: readonly Diagnostic[],
  source: LintDocument,
  target: LintDocument,
): Diagnostic[] {
  const differences = diagnostics.filter(
    ({ ruleId, path, severity }) => severity !== 'info' && path === target.path && comparing.has(ruleId),
  );
  const parts = differences.filter(({ ruleId }) => ofParts.has(ruleId));
  if (differences.length < leastFindings || parts.length < leastParts) return [...diagnostics];
  const starts = sectionStarts(source);
  const sectionAt = (line: number) => starts.findLastIndex((start) => start <= line);
  const differing = new Set(differences.map(({ related }) => sectionAt(related?.[0]?.range.start.line ?? 1)));
  if (differing.size < 3 || differing.size * 2 < starts.length) return [...diagnostics];
  const from = localeDataOf(source.lang).name;
  const finding = {
    severity: 'error' as const,
    range: target.units[0]?.range ?? startOfFile,
    message: `This page was made from another version of the ${from}: ${differing.size} of ${starts.length} sections differ`,
    hint: `Translate it again from the ${from}. \`--verbose\` shows its ${differences.length} differences.`,
    related: { range: source.units[0]?.range ?? startOfFile, message: `the page in ${from}` },
  };
  const replaced = new Set(differences);
  return [
    toDiagnostic(staleSections, finding, target, source),
    ...diagnostics.filter((each) => !replaced.has(each)),
  ];
}

/** Returns the first line of each section. The first section begins with the page. */
function sectionStarts({ units }: LintDocument): number[] {
  const headings = units.filter(({ kind }) => kind === 'heading').map(({ range }) => range.start.line);
  const first = units.find(({ kind }) => kind !== 'field');
  return first?.kind === 'heading' ? [1, ...headings.slice(1)] : [1, ...headings];
}
