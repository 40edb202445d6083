import { startOfFile } from '#article/diagnostic.ts';
import type { Article } from '#article/model.ts';
import { holdsOtherContent, idsOf, lockLine } from '#permalinks/ids-lock.ts';
import type { ContentReport } from '../rule.ts';
import type { IdsLock } from '../site-content.ts';

/**
 * Reports, as one finding, ids that were once recorded and are no longer in `ids.lock`. Without it, deleting an
 * article together with its lines would go unnoticed. Ids that another site recorded, whose content was in the folder
 * before, are ignored.
 */
export function checkDroppedIds(lock: IdsLock, articles: readonly Article[], report: ContentReport): void {
  const there = new Set(lock.ids.map(lockLine));
  const own = new Set([...there, ...idsOf(articles).map(lockLine)]);
  if (holdsOtherContent(lock.recorded, own)) return;
  const dropped = [...new Set(lock.recorded.map(lockLine))].filter((line) => !there.has(line));
  if (dropped.length === 0) return;
  const [first] = dropped;
  const shown = dropped.slice(0, 3).map((line) => `\`${line}\``);
  const more = dropped.length > 3 ? ` and ${dropped.length - 3} more` : '';
  report(lock, {
    range: startOfFile,
    message: `Missing ${shown.join(', ')}${more}, expected every id that was ever recorded`,
    hint: `Links may lead there. Put the lines back, which \`git log -p -S '${first}' -- ${lock.path}\` shows; an article that has to go is taken out by \`npm run kb -- retire\`.`,
  });
}
