import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { addressOfFile } from '#i18n/urls/base.ts';
import {
  notFoundPath,
  parseArticlePath,
  parseComparePath,
  parseDeskPath,
  parseGuideStepPath,
  parseHomePath,
  parseNeutralPath,
  parsePagePath,
  parseSearchPath,
  parseTopicPath,
  sidebarPath,
  statusPath,
} from '#i18n/urls/pages.ts';

/** The kinds of pages, and how many of each are tested. The first kind that matches a path applies. */
const kinds: readonly [name: string, is: (path: string) => unknown, most: number][] = [
  ['not found', (path) => path === notFoundPath, 1],
  ['status', (path) => path === statusPath, 1],
  ['sidebar', (path) => path === sidebarPath, 1],
  ['desk', parseDeskPath, 1],
  ['side by side', parseComparePath, 1],
  ['neutral address', parseNeutralPath, 1],
  ['step', parseGuideStepPath, 2],
  ['article', parseArticlePath, 4],
  ['topic', parseTopicPath, 1],
  ['search', parseSearchPath, 1],
  ['without a connection', (path) => parsePagePath(path)?.page === 'offline', 1],
  ['page', parsePagePath, Infinity],
  ['home', (path) => (path === '/' ? {} : parseHomePath(path)), 1],
];

export interface ChosenPage {
  kind: string;
  /** The path below the base. */
  path: string;
}

/**
 * Chooses the largest pages of each kind and language of a built site, and all of the site's own pages.
 *
 * @param sizeOf returns the size of the page at a path
 */
export function choosePages(paths: readonly string[], sizeOf: (path: string) => number): ChosenPage[] {
  const groups = Map.groupBy(paths, (path) => {
    const kind = kinds.find(([, is]) => is(path));
    return kind ? `${kind[0]} ${/^\/([a-z]{2,3}(?:-\w+)?)\//.exec(path)?.[1] ?? ''}`.trim() : '';
  });
  groups.delete('');
  return [...groups].flatMap(([name, group]) => {
    const [kind, , most] = kinds.find(([each]) => name.startsWith(each))!;
    const largest = group.toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1));
    return largest.slice(0, most).map((path) => ({ kind, path }));
  });
}

/** The addresses of the pages in a folder, sorted. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => addressOfFile(`/${name.split(sep).join('/')}`))
    .sort();
}

/** The path of a page's file. */
export function fileIn(folder: string, path: string): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}
