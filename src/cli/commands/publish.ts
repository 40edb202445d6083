import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatIdsLock, idsOf, lockLine, parseIdsLock } from '#agent/ids-lock.ts';
import { contentRoot } from '#workspace/content-root.ts';
import { projectPath } from '#workspace/files.ts';
import { readContent } from '#workspace/read-content.ts';
import { readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { readNeeded } from '../read-file.ts';
import type { Outcome, Shell } from '../shell.ts';
import { writeWhole } from '../write-file.ts';

const options = { content: { type: 'string' }, check: { type: 'boolean' } } as const;

/** `kb publish`: adds every new id to `ids.lock`. From then on it cannot vanish. */
export function publish(args: string[], shell: Shell): Outcome {
  const { values } = readFlags('publish', args, options);
  const root = resolve(shell.cwd, (values['content'] as string | undefined) ?? contentRoot());
  const { articles, diagnostics } = readContent(root, shell.cwd);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    throw new KbError(`The content has ${errors} errors`, 'Mend what `kb check` finds first.');
  }
  const file = join(root, 'ids.lock');
  const before = existsSync(file) ? readNeeded(file, 'list of ids') : '';
  const known = parseIdsLock(before, projectPath(file, shell.cwd)).ids;
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
