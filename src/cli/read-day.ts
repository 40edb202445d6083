import { KbError } from './kb-error.ts';
import type { Shell } from './shell.ts';

/**
 * The date for a command as `2026-11-23`: the one given, else today. `where` ends the message of an error.
 *
 * @throws {KbError} if it is not a date
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
