// Reads the git history of a content folder.
import { execFileSync, spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { holdsOtherContent, lockLine, parseIdsLock, type LockedId } from '#permalinks/ids-lock.ts';

/**
 * The address of the history page of each tracked file below a folder, by path relative to the project. Empty without git,
 * outside a repository, and without an `address`.
 *
 * @param address contains `{path}`, which is replaced by the path in the repository
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

// With `--first-parent -m`, a merge shows what it changed on its own branch.
const options = ['--first-parent', '-m', '--reverse', '-p', '-U0', '--format=%x00', '--no-color'];
const plain = ['--no-ext-diff', '--no-textconv'];

/**
 * Every id that was ever in a committed `ids.lock`, in the history of the current branch. If the folder was filled with the
 * content of another site, earlier ids do not count. Empty without git or outside a repository; a shallow clone knows fewer ids.
 */
export function recordedIds(lockFile: string): LockedId[] {
  const { status, stdout } = spawnSync('git', ['log', ...options, ...plain, '--', basename(lockFile)], {
    cwd: dirname(lockFile),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status !== 0) return [];
  let recorded = new Map<string, LockedId>();
  const there = new Map<string, LockedId>();
  for (const commit of stdout.split('\0')) {
    const idsAfter = (sign: RegExp) =>
      parseIdsLock(
        commit
          .split('\n')
          .flatMap((line) => (sign.test(line) ? [line.slice(1)] : []))
          .join('\n'),
      ).ids;
    for (const id of idsAfter(/^-(?!-- )/)) there.delete(lockLine(id));
    for (const id of idsAfter(/^\+(?!\+\+ )/)) there.set(lockLine(id), id);
    if (there.size > 0 && holdsOtherContent([...recorded.values()], there)) recorded = new Map(there);
    for (const [line, id] of there) recorded.set(line, id);
  }
  return [...recorded.values()];
}
