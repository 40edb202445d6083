import type { Diagnostic, Range } from '#article/diagnostic.ts';
import { isAtLeast } from './report.ts';

/** Rules that report what another one reports too, each in its own terms, of one defect. */
interface Echo {
  /** Of these findings that stay, */
  of: string;
  /** findings of these rules are left out, */
  rules: readonly string[];
  /** if they are in the same file, in the line of the finding or at most this many lines below it. */
  lines: number;
}

const echoes: readonly Echo[] = [
  // What is not read as it is meant seems to lack what it should be.
  {
    of: 'vocabulary',
    rules: [
      'components',
      'messages',
      'keys',
      'picture-parity',
      'paragraphs',
      'steps',
      'tables',
      'do-not-translate',
    ],
    lines: 2,
  },
  // A bar that ends a cell, or a link that is none.
  { of: 'markup', rules: ['tables', 'inline-code', 'link-parity'], lines: 0 },
  { of: 'section-ids', rules: ['sections', 'heading-order'], lines: 0 },
  { of: 'references', rules: ['components'], lines: 0 },
  { of: 'pictures', rules: ['picture-parity'], lines: 0 },
];

/**
 * Leaves out findings that say of a defect what a more telling one says already. No finding gives way to one that is less
 * grave.
 */
export function dedupeDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byRule = Map.groupBy(diagnostics, ({ ruleId }) => ruleId);
  const of = (ruleId: string) => byRule.get(ruleId) ?? [];
  const dropped = new Set<Diagnostic>();
  const drop = (diagnostic: Diagnostic, kept: Diagnostic) => {
    if (!dropped.has(kept) && isAtLeast(kept.severity, diagnostic.severity)) dropped.add(diagnostic);
  };
  for (const echo of echoes) {
    for (const kept of of(echo.of))
      for (const other of echo.rules.flatMap(of))
        if (placesOf(other).some((place) => isBelow(place, kept, echo.lines))) drop(other, kept);
  }
  for (const kept of of('markup'))
    for (const other of of('figures')) if (isWithin(other, kept)) drop(other, kept);
  for (const dead of of('links')) {
    for (const other of of('link-parity')) {
      const hasBetter = other.expected !== undefined && isSameStart(other, dead);
      if (hasBetter) drop(dead, other);
      if (placesOf(other).some((place) => isSameStart(place, dead))) drop(other, dead);
    }
  }
  for (const empty of of('empty-sections')) {
    for (const other of diagnostics)
      if (
        other !== empty &&
        other.related?.length &&
        placesOf(other).some((place) => isBelow(place, empty, 4))
      )
        drop(empty, other);
  }
  return diagnostics.filter((each) => !dropped.has(each));
}

interface Place {
  path: string;
  range: Range;
}

/** Where a finding is, and the passage it is compared with. */
function placesOf({ path, range, related = [] }: Diagnostic): Place[] {
  return [{ path, range }, ...related];
}

function isBelow(place: Place, of: Place, lines: number): boolean {
  const distance = place.range.start.line - of.range.start.line;
  return place.path === of.path && distance >= 0 && distance <= lines;
}

function isWithin(a: Place, b: Place): boolean {
  return (
    isBelow(a, b, 0) &&
    a.range.start.column >= b.range.start.column &&
    a.range.end.column <= b.range.end.column
  );
}

function isSameStart(a: Place, b: Place): boolean {
  return a.path === b.path && isBelow(a, b, 0) && a.range.start.column === b.range.start.column;
}
