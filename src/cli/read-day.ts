import { KbError } from './kb-error.ts';
import type { Shell } from './shell.ts';

/**
 * The day of a command: what was given, else today, as `2026-11-23`. `where` says where it was given.
 *
 * @throws {KbError} where it is no day
 */
export function readDay(
  given: string | boolean | undefined,
  { today }: Shell,
  where = ' in `--today`',
): string {
  const day = String(given ?? today);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw new KbError(`Unexpected \`${day}\`${where}`, 'Write a day such as 2026-11-23.');
}
