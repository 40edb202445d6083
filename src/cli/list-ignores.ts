import { listSuppressions } from '#lint/check-site.ts';
import type { Task } from './task.ts';
import { KbError } from './kb-error.ts';

/** Every suppression of a site, one a line: where, what and why. */
export function listIgnores(task: Task): string {
  if (task.kind !== 'site') throw new KbError('`--list-ignores` is only for the articles of this site');
  const list = listSuppressions(task.articles());
  if (list.length === 0) return 'Nothing is suppressed.\n';
  return list
    .map(
      ({ path, range, kind, names, reason }) =>
        `${path}:${range.start.line}:${range.start.column}  kb-${kind} ${names.join(', ')}: ${reason}\n`,
    )
    .join('');
}
