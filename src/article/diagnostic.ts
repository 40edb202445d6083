/** A position in a file as editors count it. Lines and columns start at 1; columns count UTF-16 units. */
export interface Point {
  line: number;
  column: number;
}

export interface Range {
  start: Point;
  end: Point;
}

export type Severity = 'error' | 'warning' | 'info';

/** A second position that explains a diagnostic, usually the same passage in the other language. */
export interface RelatedPlace {
  path: string;
  range: Range;
  /** The text at this position, or a short statement about it. */
  message: string;
}

/** A replacement that is always correct: `text` replaces `range` in `path`. */
export interface Fix {
  path: string;
  range: Range;
  text: string;
}

/**
 * One problem in the content. `message` reads "Unexpected X, expected Y", with values in backticks, and has neither a full stop
 * nor a position. `hint` is a sentence that says how to fix the problem.
 */
export interface Diagnostic {
  ruleId: string;
  severity: Severity;
  /** Whether the problem makes the file unusable. It is then an error, whatever `severity` in `site.yaml` says. */
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

/** A problem that the parser found and a rule has yet to report. */
export interface Problem {
  range: Range;
  message: string;
  hint: string;
}

export const startOfFile: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Sorts diagnostics by path, line, column, rule and message, so that the same content gives the same bytes. */
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
