/** A place in a file as editors count it: line and column start at 1, columns count UTF-16 units. */
export interface Point {
  line: number;
  column: number;
}

export interface Range {
  start: Point;
  end: Point;
}

export type Severity = 'error' | 'warning' | 'info';

/** A second place that explains a diagnostic, usually the same passage in the other language. */
export interface RelatedPlace {
  path: string;
  range: Range;
  /** What stands there, as text or as a short statement. */
  message: string;
}

/** A replacement that is certain to be right: `range` of `path` becomes `text`. */
export interface Fix {
  path: string;
  range: Range;
  text: string;
}

/**
 * One thing that is wrong with the content. `message` reads "Unexpected X, expected Y" with values in backticks, without a
 * full stop and without the place; `hint` is a sentence that says what to do.
 */
export interface Diagnostic {
  ruleId: string;
  severity: Severity;
  /** Whether the file cannot be used because of this. It is an error then, whatever the site's `severity` says. */
  unusable?: true | undefined;
  /** Relative to the project, with forward slashes. */
  path: string;
  lang?: string | undefined;
  range: Range;
  message: string;
  hint?: string | undefined;
  actual?: string | undefined;
  expected?: string | undefined;
  related?: RelatedPlace[] | undefined;
  fix?: Fix | undefined;
}

/** What a reader found wrong, before a rule reports it. */
export interface Problem {
  range: Range;
  message: string;
  hint: string;
}

export const startOfFile: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Order of every report: path, line, column, rule, message. Two runs over the same content give the same bytes. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.path, b.path) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
