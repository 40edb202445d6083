import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatIdsLock, idsOf, lockLine, parseIdsLock } from '#permalinks/ids-lock.ts';
import { readFlags } from '../args.ts';
import { readNeeded } from '../read-file.ts';
import type { Outcome, Shell } from '../shell.ts';
import { readSound } from '../sound-content.ts';
import { writeWhole } from '../write-file.ts';

const options = { content: { type: 'string' }, check: { type: 'boolean' } } as const;

/** `kb publish`: adds every new id to `ids.lock`. From then on it cannot vanish. */
export function publish(args: string[], shell: Shell): Outcome {
  const { values } = readFlags('publish', args, options);
  const { root, content } = readSound(values['content'], shell);
  const { articles } = content;
  const file = join(root, 'ids.lock');
  const before = existsSync(file) ? readNeeded(file, 'list of ids') : '';
  const known = parseIdsLock(before).ids;
  const after = formatIdsLock([...known, ...idsOf(articles)]);
  const lines = new Set(known.map(lockLine));
  const fresh = idsOf(articles).filter((id) => !lines.has(lockLine(id)));
  if (values['check'] === true) {
    const output = fresh.map((id) => `${lockLine(id)}\n`).join('');
    return { output, exitCode: fresh.length > 0 ? 1 : 0 };
  }
  if (after !== before) writeWhole(file, after);
  if (fresh.length === 0) return { output: 'Every id is recorded.\n', exitCode: 0 };
  const shown = fresh.map((id) => `  ${lockLine(id)}`).join('\n');
  return { output: `Recorded ${fresh.length} ids:\n${shown}\n`, exitCode: 0 };
}
