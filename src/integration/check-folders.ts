import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { unfinished } from './publish-site.ts';
import { UseError } from './read-flags.ts';

/**
 * Whether a build may read one folder and replace the other: what stands in `outDir` is removed.
 *
 * @throws {UseError} where there is no content, or where something other than a built site would be lost
 */
export function checkFolders(contentRoot: string, outDir: string): void {
  checkContentFolder(contentRoot);
  const hint = 'Give --out a folder that is new, empty or a site built before.';
  const refuse = (why: string) => new UseError(`The site cannot be built into \`${outDir}\`: ${why}.`, hint);
  if (contains(outDir, contentRoot) || contains(contentRoot, outDir))
    throw refuse('it would mix with the content');
  if (contains(outDir, process.cwd())) throw refuse('it holds the project itself');
  if (!existsSync(outDir)) return;
  if (!isFolder(outDir)) throw refuse('it is a file');
  const marks = ['index.html', unfinished];
  if (readdirSync(outDir).length > 0 && !marks.some((name) => existsSync(join(outDir, name))))
    throw refuse('it holds something else');
}

/** @throws {UseError} where there is no such folder */
export function checkContentFolder(contentRoot: string): void {
  if (isFolder(contentRoot)) return;
  throw new UseError(
    `There is no content folder \`${contentRoot}\`.`,
    'Give one with --content, or in KB_CONTENT.',
  );
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function contains(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !/^\.\.(?:[\\/]|$)|^(?:[a-z]:)?[\\/]/i.test(way);
}
