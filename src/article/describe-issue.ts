import type { z } from 'zod';
import { describeAt, keysAt } from '#schema/schema-at.ts';
import { closest } from './closest.ts';
import type { Problem, Range } from './diagnostic.ts';

/** Of one file: one slip can make every line after it wrong. */
export const mostReports = 20;

/** Where parts of a YAML text are written. */
export interface Place {
  offsets: (start: number, end: number) => Range;
  field: (path: string) => Range;
  key: (path: PropertyKey[], key: string) => Range;
}

/** Says of a zod issue where it is, what was found and what was expected. */
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
    return issue.keys.slice(0, mostReports).map((key) => {
      const meant = closest(key, known);
      const hint = meant ? `Did you mean \`${meant}\`?` : `Remove it; the fields are ${known.join(', ')}.`;
      return report(place.key(issue.path, key), `Unexpected field \`${[...path, key].join('.')}\``, hint);
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

/** The fields that the unknown ones of an issue were meant to be: that they are missing is the same slip. */
export function meantFields(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysAt(schema, issue.path);
  return issue.keys.slice(0, mostReports).flatMap((key) => {
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

/** What a value has at a path. */
export function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}
