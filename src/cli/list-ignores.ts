import type { Suppression } from '#lint/suppressions.ts';

/** Every suppression, one a line: where, what and why. */
export function listIgnores(list: readonly Suppression[]): string {
  if (list.length === 0) return 'Nothing is suppressed.\n';
  return list
    .map(
      ({ path, range, kind, names, reason }) =>
        `${path}:${range.start.line}:${range.start.column}  kb-${kind} ${names.join(', ')}: ${reason}\n`,
    )
    .join('');
}
