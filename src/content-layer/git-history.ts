// What git knows of a content folder.
import { execFileSync, spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { parseIdsLock, type LockedId } from '#permalinks/ids-lock.ts';

/**
 * The address of the history of each file that git knows below a folder, by path relative to the project. Empty without git,
 * outside a repository, and where no address is given.
 *
 * @param address has `{path}` where the path stands
 * @param cwd the project; paths are relative to it
 */
export function fileHistory(
  folder: string,
  address: string | undefined,
  cwd = process.cwd(),
): ReadonlyMap<string, string> {
  if (!address) return new Map();
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const listed = git('ls-files', '-z', '--', folder);
    const root = git('rev-parse', '--show-prefix').trim();
    const paths = listed.split('\0').filter(Boolean);
    return new Map(paths.map((path) => [path, address.replace('{path}', encodeURI(root + path))]));
  } catch {
    return new Map();
  }
}

const logOptions = ['-p', '-U0', '--format=', '--no-color', '--no-ext-diff', '--no-textconv'];

/**
 * Every id that ever stood in a committed `ids.lock`, as far as the history of its branch goes. Nothing without git and
 * outside a repository; a shallow clone remembers less.
 */
export function recordedIds(lockFile: string): LockedId[] {
  const { status, stdout } = spawnSync('git', ['log', ...logOptions, '--', basename(lockFile)], {
    cwd: dirname(lockFile),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status !== 0) return [];
  const added = stdout.split('\n').flatMap((line) => (/^\+(?!\+\+ )/.test(line) ? [line.slice(1)] : []));
  return parseIdsLock(added.join('\n')).ids;
}
