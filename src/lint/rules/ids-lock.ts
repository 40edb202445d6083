import type { BadLine } from '#permalinks/ids-lock.ts';
import { checkDroppedIds } from '../ids-lock/dropped-ids.ts';
import { checkSectionAliases, checkStepAliases } from '../ids-lock/former-ids.ts';
import { checkPublishedIds } from '../ids-lock/published-ids.ts';
import { checkRetiredIds } from '../ids-lock/retired-ids.ts';
import { defineRule, type Finding } from '../rule.ts';

export default defineRule({
  id: 'ids-lock',
  summary: 'Every id that was ever published still leads somewhere, and never to something else.',
  severity: 'error',
  scope: 'content',
  check(content, report) {
    const { articles, lock } = content;
    checkRetiredIds(content, report);
    for (const line of lock?.badLines ?? []) report(lock!, describe(line));
    checkPublishedIds(content, report);
    if (lock) checkDroppedIds(lock, articles, report);
    checkSectionAliases(articles, report);
    checkStepAliases(articles, report);
  },
});

function describe({ line, content }: BadLine): Finding {
  const isConflict = /^(<{7}|={7}|>{7})/.test(content);
  return {
    range: { start: { line, column: 1 }, end: { line, column: content.length + 1 } },
    message: `Unexpected \`${content.slice(0, 40).replaceAll('`', "'")}\`, expected an id such as \`1133\` or \`1133#section\``,
    hint: isConflict
      ? 'Keep the lines of both sides of the merge, then run `npm run kb -- publish`.'
      : 'Restore the line from the last commit; `npm run kb -- publish` writes this file.',
  };
}
