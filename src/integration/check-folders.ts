import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { unfinishedMark } from './publish-site.ts';
import { stop } from './stop.ts';

/**
 * Ends the process with exit code 2 if there is no content folder, or if `outDir` holds something other than a built site that
 * the build would delete.
 */
export function checkFolders(contentRoot: string, outDir: string): void {
  checkContentFolder(contentRoot);
  const hint = 'Give --outDir a folder that does not exist, is empty, or contains a site built before.';
  const refuse = (why: string) => stop(`The site cannot be built into \`${outDir}\`: ${why}.\n${hint}`, 2);
  if (contains(outDir, process.cwd())) refuse('it holds the project itself');
  if (contains(outDir, contentRoot) || contains(contentRoot, outDir)) refuse('it would mix with the content');
  if (!existsSync(outDir)) return;
  if (!isFolder(outDir)) refuse('it is a file');
  const marks = ['index.html', unfinishedMark];
  if (readdirSync(outDir).length > 0 && !marks.some((name) => existsSync(join(outDir, name))))
    refuse('it holds something else');
}

/** Ends the process with exit code 2 if the content folder does not exist. */
export function checkContentFolder(contentRoot: string): void {
  if (isFolder(contentRoot)) return;
  stop(
    `There is no content folder \`${contentRoot}\`.\nName one with \`--content\` or in KB_CONTENT; \`npm run kb -- init FOLDER\` makes one.`,
    2,
  );
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function contains(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !/^\.\.(?:[\\/]|$)|^(?:[a-z]:)?[\\/]/i.test(way);
}
