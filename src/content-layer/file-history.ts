import { execFileSync } from 'node:child_process';

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
