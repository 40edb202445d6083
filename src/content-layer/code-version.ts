import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files that every generated file depends on besides content. `public` is missing because it is only copied. */
const codePaths = ['package.json', 'package-lock.json', 'astro.config.mjs', 'src'];
const contentFolder = join('src', 'content');

let known: string | undefined;

/** A hash that changes with the code of this project, its packages or Node, so that no output of older code is reused. */
export function codeVersion(): string {
  return (known ??= hashOfFiles(codePaths, (path) => path !== contentFolder));
}

/** A hash of the names and bytes of all files at or below `paths` for which `isWanted` returns true, and of Node's version. */
export function hashOfFiles(paths: readonly string[], isWanted: (path: string) => boolean): string {
  const hash = createHash('sha256').update(process.version);
  const visit = (path: string): void => {
    if (!isWanted(path)) return;
    const stats = statSync(path, { throwIfNoEntry: false });
    // Some editors mark an open file with a dangling symbolic link beside it.
    if (!stats) return;
    if (stats.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`\0${path}\0`).update(readFileSync(path));
  };
  paths.forEach(visit);
  return hash.digest('base64url');
}
