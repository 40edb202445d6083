import type { OfflineState, LanguageList, ListedFile } from './release.ts';

export type Lists = Readonly<Record<string, LanguageList>>;

export type Why = 'saved' | 'essential' | 'read';

/** Returns the pages to store, each with the first reason that applies. Pages that the release no longer has are left out. */
export function requiredPages(lists: Lists, state: OfflineState): Map<string, Why> {
  const required = new Map<string, Why>();
  const add = (paths: Iterable<string>, why: Why) => {
    for (const path of paths) if (!required.has(path) && hasPage(lists, path)) required.set(path, why);
  };
  for (const path of state.saved) add(pagesOf(lists, path), 'saved');
  for (const list of Object.values(lists)) add(list.essential, 'essential');
  add(state.read, 'read');
  return required;
}

/**
 * Returns the pages that saving an address stores: an article itself, a topic with its articles, or all pages of the language of a
 * home page.
 */
export function pagesOf(lists: Lists, path: string): string[] {
  for (const list of Object.values(lists)) {
    if (list.topics[path]) return [path, ...list.topics[path]];
    if (list.pages[path]) return list.core[0]?.[0] === path ? Object.keys(list.pages) : [path];
  }
  return [];
}

/** Returns every file to store besides the shell. */
export function requiredFiles(lists: Lists, state: OfflineState): ListedFile[] {
  const large = Object.values(lists).filter((list) => state.saved.includes(list.core[0]?.[0] ?? ''));
  return [
    ...Object.values(lists).flatMap((list) => list.core),
    ...large.flatMap((list) => list.largeSearch),
    ...filesOf(lists, requiredPages(lists, state).keys()),
  ];
}

/** Returns the files that saving an address stores. Core files, which every reader has, count only for a whole language. */
export function savedFiles(lists: Lists, path: string): ListedFile[] {
  const pages = filesOf(lists, pagesOf(lists, path));
  const own = Object.values(lists).find((list) => list.core[0]?.[0] === path);
  if (own) return uniqueFiles([...own.core, ...own.largeSearch, ...pages]);
  const core = new Set(Object.values(lists).flatMap((list) => list.core.map(([file]) => file)));
  return pages.filter(([file]) => !core.has(file));
}

/** Returns the distinct files of pages. */
export function filesOf(lists: Lists, paths: Iterable<string>): ListedFile[] {
  const all = Object.values(lists);
  const pages = [...paths].flatMap((path) => all.flatMap((list) => list.pages[path] ?? []));
  return uniqueFiles(pages.flatMap(({ file, parts }) => [file, ...parts]));
}

function uniqueFiles(files: readonly ListedFile[]): ListedFile[] {
  return [...new Map(files.map((file) => [file[0], file])).values()];
}

/** Returns the total size of files, in bytes. */
export function sizeOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, [, , bytes]) => sum + bytes, 0);
}

function hasPage(lists: Lists, path: string): boolean {
  return Object.values(lists).some((list) => list.pages[path] !== undefined);
}
