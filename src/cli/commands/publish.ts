import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recordedIds } from '#content-layer/git-history.ts';
import { giveItemIds } from '#lint/give-item-ids.ts';
import { formatIdsLock, idsOf, lockLine, parseIdsLock } from '#permalinks/ids-lock.ts';
import { readFlags } from '../args.ts';
import { readRequired } from '../read-file.ts';
import type { Outcome, Shell } from '../shell.ts';
import { loadValidContent } from '../load-valid-content.ts';
import { writeAtomically } from '../write-file.ts';

const options = { content: { type: 'string' }, check: { type: 'boolean' } } as const;

/** `kb publish`: gives ids to new steps and rows, and adds all new ids to `ids.lock`, so that checks report any that vanish. */
export function publish(args: string[], shell: Shell): Outcome {
  const { values } = readFlags('publish', args, options);
  const sound = () => loadValidContent(values['content'], shell, ['steps']);
  const { root, content } = sound();
  const file = join(root, 'ids.lock');
  const before = existsSync(file) ? readRequired(file, 'list of ids') : '';
  const known = parseIdsLock(before).ids;
  const recorded = [...known, ...recordedIds(file)];
  const isCheck = values['check'] === true;
  const given = content.articles.flatMap((article) => giveItemIds(article, recorded));
  if (isCheck && given.length > 0) {
    const output = given.map(({ path }) => `${path}  steps or rows without an id\n`).join('');
    return { output, exitCode: 1 };
  }
  for (const { path, text } of given) writeAtomically(resolve(shell.cwd, path), text);
  const { articles } = given.length > 0 ? sound().content : content;
  const after = formatIdsLock([...known, ...idsOf(articles)]);
  const lines = new Set(known.map(lockLine));
  const fresh = idsOf(articles).filter((id) => !lines.has(lockLine(id)));
  if (isCheck) {
    const output = fresh.map((id) => `${lockLine(id)}\n`).join('');
    return { output, exitCode: fresh.length > 0 ? 1 : 0 };
  }
  if (after !== before) writeAtomically(file, after);
  if (fresh.length === 0) return { output: 'Every id is recorded.\n', exitCode: 0 };
  const shown = fresh.map((id) => `  ${lockLine(id)}`).join('\n');
  return { output: `Recorded ${fresh.length} ids:\n${shown}\n`, exitCode: 0 };
}
