import { readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Lang } from '#i18n/languages.ts';
import type { FilePair } from './check-files.ts';
import { KbError } from './kb-error.ts';
import { layouts, type LayoutName } from './layouts/registry.ts';
import { fileError } from './read-file.ts';

/** Every page of a tree that exists in both languages, sorted. Folders of tools are not looked into. */
export function findPairs(
  root: string,
  layout: LayoutName,
  source: Lang,
  target: Lang,
  cwd: string,
): FilePair[] {
  const pages = listPages(resolve(cwd, root));
  const known = new Set(pages);
  const pairs = pages.flatMap((path) => {
    const twin = layouts[layout].sourcesOf(path, source, target).find((each) => known.has(each));
    if (twin === undefined) return [];
    return [{ source: join(root, twin), target: join(root, path), sourceLang: source, targetLang: target }];
  });
  if (pairs.length > 0) return pairs;
  throw new KbError(
    `There is no page in \`${root}\` that is there in \`${source}\` and in \`${target}\``,
    pages.length === 0
      ? 'There is no .md or .mdx file at all; check --root.'
      : `${pages.length} pages were seen; check --layout, which is ${layout}, and the languages.`,
  );
}

function listPages(root: string): string[] {
  let names: string[];
  try {
    names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw fileError(error, root, 'folder');
  }
  return names
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.mdx?$/.test(name) && !/(?:^|\/)(?:node_modules|\.[^/]+)\//.test(name))
    .sort();
}
