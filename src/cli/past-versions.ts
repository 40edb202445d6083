import { spawnSync } from 'node:child_process';

/** The number of commits that are searched. */
const depth = 300;

/** The texts of a file in the last 300 commits that changed it, newest first. Yields nothing outside a repository. */
export function* pastVersions(path: string, cwd: string): Generator<string> {
  const log = git(['log', '-n', String(depth), '--format=%H', '--', path], cwd);
  for (const commit of (log ?? '').split('\n').filter(Boolean)) {
    const text = git(['show', `${commit}:./${path}`], cwd);
    if (text !== undefined) yield text;
  }
}

function git(args: string[], cwd: string): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}
