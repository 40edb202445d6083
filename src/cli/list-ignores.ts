import type { Suppression } from '#lint/suppressions.ts';

/** All suppressions, one a line: position, rule and reason. */
export function listIgnores(list: readonly Suppression[]): string {
  if (list.length === 0) return 'Nothing is suppressed.\n';
  return list
    .map(
      ({ path, range, kind, names, reason }) =>
        `${path}:${range.start.line}:${range.start.column}  kb-${kind} ${names.join(', ')}: ${reason}\n`,
    )
    .join('');
}
