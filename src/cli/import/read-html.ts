import { join, posix, resolve } from 'node:path';
import type { Lang } from '#i18n/languages.ts';
import type { Former } from '#import/model.ts';
import { htmlSite } from '#import/systems/html.ts';
import { KbError } from '../kb-error.ts';
import { shownPath } from '../read-file.ts';
import { listFiles, readBelow, readExport } from './read-files.ts';

/** Opens a folder of saved pages. Browsers save the pictures and styles of a page beside it in `…_files`. */
export function openHtml(given: string, languages: readonly Lang[], cwd: string): Former {
  const root = resolve(cwd, given);
  // Frames that a browser saved with a page are not pages.
  const pages = listFiles(root, (name) => /\.html?$/i.test(name)).filter(
    (path) =>
      !posix
        .dirname(path)
        .split('/')
        .some((folder) => /_(?:files|archivos|ficheiros)$/.test(folder)),
  );
  if (pages.length === 0) throw new KbError(`There is no .html file in \`${given}\``, 'Check the folder.');
  const files = pages.map((path) => ({
    path,
    text: readExport(join(root, path), shownPath(join(root, path), cwd)),
  }));
  return htmlSite(files, languages, (path) => readBelow(root, path));
}
