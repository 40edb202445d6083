import type { z } from 'zod';
import { describeAt, keysAt } from '#schema/schema-at.ts';
import { closest } from './closest.ts';
import type { Problem, Range } from './diagnostic.ts';

/** The most problems reported for one file: one mistake can make every later line wrong. */
export const maxReports = 20;

/** The positions of the parts of a YAML text. */
export interface Place {
  offsets: (start: number, end: number) => Range;
  field: (path: string) => Range;
  key: (path: PropertyKey[], key: string) => Range;
}

/** Describes a zod issue: its position, the unexpected value and the expected value. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType,
  place: Place,
): Problem[] {
  const report = (range: Range, message: string, hint: string): Problem => ({ range, message, hint });
  const path = issue.path.map(String);
  const name = path.join('.');
  if (path.length === 0 && issue.code === 'invalid_type') {
    const description = schema.description ?? 'fields';
    const hint = 'Write each field on a line of its own, such as `name: value`.';
    return [report(place.field(''), `Unexpected ${kindOf(value)}, expected ${description}`, hint)];
  }
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.slice(0, maxReports).map((key) => {
      const meant = closest(key, known);
      const hint = meant ? `Did you mean \`${meant}\`?` : `Remove it; the fields are ${known.join(', ')}.`;
      return report(
        place.key(issue.path, key),
        `Unexpected field \`${shorten([...path, key].join('.'))}\``,
        hint,
      );
    });
  }
  const found = valueAt(value, issue.path);
  const expected = describeAt(schema, issue.path);
  if (found === undefined || found === null) {
    const range = place.field(name);
    return [
      report(
        range,
        `Missing field \`${name}\`, expected ${expected}`,
        `Add \`${path.at(-1)}:\` with ${expected}.`,
      ),
    ];
  }
  const cause = causeOf(found, issue);
  if (cause)
    return [
      report(place.field(name), `Unexpected ${cause.found} in \`${name}\`, expected ${expected}`, cause.hint),
    ];
  const length = typeof found === 'string' && issue.code === 'too_big' ? ` (${found.length} characters)` : '';
  const shown = typeof found === 'string' ? found : JSON.stringify(found);
  return [
    report(
      place.field(name),
      `Unexpected \`${shorten(shown)}\`${length} in \`${name || 'the file'}\`, expected ${expected}`,
      `Change \`${name || 'the file'}\` to ${expected}.`,
    ),
  ];
}

/** Why a value that looks valid is not: YAML reads the text as a number, or it has an invisible character. */
function causeOf(found: unknown, issue: z.core.$ZodIssue): { found: string; hint: string } | undefined {
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    ['number', 'boolean'].includes(typeof found)
  )
    return {
      found: `${typeof found} \`${String(found)}\``,
      hint: 'Put the value in quotation marks: YAML takes it for something else than text.',
    };
  const control = typeof found === 'string' ? /[\p{Cc}\p{Cs}]/u.exec(found)?.[0] : undefined;
  if (control === undefined) return undefined;
  const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    found: control === '\t' ? 'tab' : `control character U+${code}`,
    hint: 'Remove it, or write a space; it cannot be seen.',
  };
}

/** The fields that an issue's unknown fields are misspellings of. That these fields are missing is the same mistake. */
export function intendedFields(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysAt(schema, issue.path);
  return issue.keys.slice(0, maxReports).flatMap((key) => {
    const meant = closest(key, known);
    return meant === undefined ? [] : [[...issue.path, meant].map(String).join('.')];
  });
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'block without fields';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'fields' : `\`${shorten(String(value))}\``;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'");
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}

/** The value at a path inside a value. Undefined if the path does not exist. */
export function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}
