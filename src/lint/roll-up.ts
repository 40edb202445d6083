import { startOfFile, type Diagnostic } from '#article/diagnostic.ts';
import type { LintDocument } from './document.ts';
import { packOf } from './packs/registry.ts';
import { rules } from './registry.ts';
import staleSections from './rules/stale-sections.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** From this many findings on, and if so many are about parts that are missing or too many, a page may be stale as a whole. */
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
/** What a comparison finds, but for text that was never translated. */
const comparing = new Set(
  rules.flatMap(({ id, scope }) => (scope === 'pair' && id !== 'untranslated' ? [id] : [])),
);

/**
 * One finding instead of those of a translation that was made from another version of its source: at least half of the sections
 * differ, not only in what they say. Other diagnostics are returned as they are.
 */
export function rollUp(
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
  const from = packOf(source.lang).name;
  const finding = {
    severity: 'error' as const,
    range: target.units[0]?.range ?? startOfFile,
    message: `This page was made from another version of the ${from}: ${differing.size} of ${starts.length} sections differ`,
    hint: `Translate it again from the ${from}. \`--verbose\` shows its ${differences.length} differences.`,
    twin: { range: source.units[0]?.range ?? startOfFile, message: `the page in ${from}` },
  };
  const rolled = new Set(differences);
  return [
    toDiagnostic(staleSections, finding, target, source),
    ...diagnostics.filter((each) => !rolled.has(each)),
  ];
}

/** The lines at which the sections of a page begin; the first one with the page. */
function sectionStarts({ units }: LintDocument): number[] {
  const headings = units.filter(({ kind }) => kind === 'heading').map(({ range }) => range.start.line);
  const first = units.find(({ kind }) => kind !== 'field');
  return first?.kind === 'heading' ? [1, ...headings.slice(1)] : [1, ...headings];
}
