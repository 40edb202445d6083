import { spawnSync } from 'node:child_process';

/** How far back a section is looked for. */
const depth = 300;

/** The texts a file had in the commits of its repository, the newest first; nothing where there is no repository. */
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
