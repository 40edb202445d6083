import { KbError } from './kb-error.ts';
import type { Shell } from './shell.ts';

/**
 * The day of a command: `--today`, else today, as `2026-11-23`.
 *
 * @throws {KbError} where it is no day
 */
export function readDay(given: string | boolean | undefined, { today }: Shell): string {
  const day = String(given ?? today);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw new KbError(`Unexpected \`${day}\` in \`--today\``, 'Write a day such as 2026-11-23.');
}
