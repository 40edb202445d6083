import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What every made file depends on besides content. `public` is copied, not read. */
const codePaths = ['package.json', 'package-lock.json', 'astro.config.mjs', 'src'];
const contentFolder = join('src', 'content');

let known: string | undefined;

/** Changes whenever the code of this project, a package or Node does: nothing that older code made is used again. */
export function codeVersion(): string {
  return (known ??= hashOfFiles(codePaths, (path) => path !== contentFolder));
}

/** A hash of the names and bytes of all files at or below `paths`, less what `isWanted` refuses. */
export function hashOfFiles(paths: readonly string[], isWanted: (path: string) => boolean): string {
  const hash = createHash('sha256').update(process.version);
  const visit = (path: string): void => {
    if (!isWanted(path)) return;
    const stats = statSync(path, { throwIfNoEntry: false });
    // Editors mark an open file by a link beside it that leads nowhere.
    if (!stats) return;
    if (stats.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`\0${path}\0`).update(readFileSync(path));
  };
  paths.forEach(visit);
  return hash.digest('base64url');
}
