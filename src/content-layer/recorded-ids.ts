import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { parseIdsLock, type LockedId } from '#permalinks/ids-lock.ts';

const options = ['-p', '-U0', '--format=', '--no-color', '--no-ext-diff', '--no-textconv'];

/**
 * Every id that ever stood in a committed `ids.lock`, as far as the history of its branch goes. Nothing without git and
 * outside a repository; a shallow clone remembers less.
 */
export function recordedIds(lockFile: string): LockedId[] {
  const { status, stdout } = spawnSync('git', ['log', ...options, '--', basename(lockFile)], {
    cwd: dirname(lockFile),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status !== 0) return [];
  const added = stdout.split('\n').flatMap((line) => (/^\+(?!\+\+ )/.test(line) ? [line.slice(1)] : []));
  return parseIdsLock(added.join('\n')).ids;
}
