import { execFileSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { KbError } from './kb-error.ts';

/**
 * The files that were changed or added since this branch left `ref`, as paths relative to `cwd` with forward slashes.
 *
 * @throws {KbError} if git is missing, the folder is not in a repository, or `ref` is unknown
 */
export function changedFiles(ref: string, cwd: string): Set<string> {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e9 });
  try {
    const root = git('rev-parse', '--show-toplevel').trim();
    const base = baseOf(ref, git);
    const names = [
      ...git('diff', '--name-only', '-z', '--diff-filter=d', base, '--').split('\0'),
      ...git('ls-files', '--others', '--exclude-standard', '--full-name', '-z').split('\0'),
    ];
    return new Set(
      names
        .filter((name) => name !== '')
        .map((name) => relative(cwd, join(root, name)).replaceAll('\\', '/')),
    );
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: string };
    if (code === 'ENOENT') throw new KbError('`--changed` needs git, which is not installed');
    const reason = stderr?.trim().split('\n')[0] ?? '';
    throw new KbError(
      `git does not know what changed since \`${ref}\`: ${reason}`,
      'In continuous integration, fetch the branch it is compared with, and its history: `fetch-depth: 0`.',
    );
  }
}

/** The text of a file in the commit where this branch left `ref`. Undefined without git or if the file did not exist. */
export function textBefore(ref: string, path: string, cwd: string): string | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 });
  try {
    return git('show', `${baseOf(ref, git)}:./${path}`);
  } catch {
    return undefined;
  }
}

function baseOf(ref: string, git: (...args: string[]) => string): string {
  return ref === 'HEAD' ? ref : git('merge-base', '--end-of-options', ref, 'HEAD').trim();
}
