import type { Diagnostic, Range } from '#article/diagnostic.ts';
import { isAtLeast } from './report.ts';

/** Rules whose findings repeat a finding of another rule. */
interface Overlap {
  /** The rule whose findings stay. */
  of: string;
  /** The rules whose findings are dropped. */
  rules: readonly string[];
  /** A finding is dropped if it is at most this many lines below one that stays. */
  lines: number;
}

const overlaps: readonly Overlap[] = [
  // A component with an error is not read as intended, so its content seems to be missing.
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
  // A stray bar ends a cell; a broken link is not read as a link.
  { of: 'markup', rules: ['tables', 'inline-code', 'link-parity'], lines: 0 },
  { of: 'section-ids', rules: ['sections', 'heading-order'], lines: 0 },
  { of: 'references', rules: ['components'], lines: 0 },
  { of: 'pictures', rules: ['picture-parity'], lines: 0 },
];

/**
 * Drops findings about a defect that a more specific finding already reports. A finding is never dropped in favour of
 * a less severe one.
 */
export function dedupeDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byRule = Map.groupBy(diagnostics, ({ ruleId }) => ruleId);
  const of = (ruleId: string) => byRule.get(ruleId) ?? [];
  const dropped = new Set<Diagnostic>();
  const drop = (diagnostic: Diagnostic, kept: Diagnostic) => {
    if (!dropped.has(kept) && isAtLeast(kept.severity, diagnostic.severity)) dropped.add(diagnostic);
  };
  for (const overlap of overlaps) {
    for (const kept of of(overlap.of))
      for (const other of overlap.rules.flatMap(of))
        if (placesOf(other).some((place) => isBelow(place, kept, overlap.lines))) drop(other, kept);
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

/** Returns the place of a finding and the related places. */
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
