import { startOfFile, type Diagnostic } from '#article/diagnostic.ts';
import { lockLine, type LockedId } from './ids-lock.ts';

/**
 * Reports ids that were recorded once and are in `ids.lock` no longer, as one diagnostic. Without it, whoever deletes an
 * article together with its lines would go unnoticed.
 *
 * @param recorded everything that ever stood in the file, as far as is known
 * @param path of `ids.lock`
 */
export function checkDroppedIds(
  recorded: readonly LockedId[],
  locked: readonly LockedId[],
  path: string,
): Diagnostic[] {
  const there = new Set(locked.map(lockLine));
  const dropped = [...new Set(recorded.map(lockLine))].filter((line) => !there.has(line));
  if (dropped.length === 0) return [];
  const [first] = dropped;
  const shown = dropped.slice(0, 3).map((line) => `\`${line}\``);
  const more = dropped.length > 3 ? ` and ${dropped.length - 3} more` : '';
  return [
    {
      ruleId: 'ids-lock',
      severity: 'error',
      path,
      range: startOfFile,
      message: `Missing ${shown.join(', ')}${more}, expected every id that was ever recorded`,
      hint: `Links may lead there. Put the lines back, which \`git log -p -S '${first}' -- ${path}\` shows; an article that has to go is taken out by \`npm run kb -- retire\`.`,
    },
  ];
}
