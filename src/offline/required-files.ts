import type { OfflineState, LanguageList, ListedFile } from './release.ts';

export type Lists = Readonly<Record<string, LanguageList>>;

export type Why = 'saved' | 'essential' | 'read';

/** The pages to hold without a connection, and why. What a release no longer has is left out. */
export function requiredPages(lists: Lists, kept: OfflineState): Map<string, Why> {
  const wanted = new Map<string, Why>();
  const add = (paths: Iterable<string>, why: Why) => {
    for (const path of paths) if (!wanted.has(path) && hasPage(lists, path)) wanted.set(path, why);
  };
  for (const path of kept.saved) add(pagesOf(lists, path), 'saved');
  for (const list of Object.values(lists)) add(list.essential, 'essential');
  add(kept.read, 'read');
  return wanted;
}

/** The pages an address stands for: an article for itself, a topic for its articles, a home page for its language. */
export function pagesOf(lists: Lists, path: string): string[] {
  for (const list of Object.values(lists)) {
    if (list.topics[path]) return [path, ...list.topics[path]];
    if (list.pages[path]) return list.core[0]?.[0] === path ? Object.keys(list.pages) : [path];
  }
  return [];
}

/** Every file to hold besides the shell. */
export function requiredFiles(lists: Lists, kept: OfflineState): ListedFile[] {
  const large = Object.values(lists).filter((list) => kept.saved.includes(list.core[0]?.[0] ?? ''));
  return [
    ...Object.values(lists).flatMap((list) => list.core),
    ...large.flatMap((list) => list.largeSearch),
    ...filesOf(lists, requiredPages(lists, kept).keys()),
  ];
}

/** What saving an address stores: its pages, and of a whole language all the rest. */
export function savedFiles(lists: Lists, path: string): ListedFile[] {
  const pages = filesOf(lists, pagesOf(lists, path));
  const own = Object.values(lists).find((list) => list.core[0]?.[0] === path);
  if (own) return uniqueFiles([...own.core, ...own.largeSearch, ...pages]);
  const core = new Set(Object.values(lists).flatMap((list) => list.core.map(([file]) => file)));
  return pages.filter(([file]) => !core.has(file));
}

/** The files of pages, each once. */
export function filesOf(lists: Lists, paths: Iterable<string>): ListedFile[] {
  const all = Object.values(lists);
  const pages = [...paths].flatMap((path) => all.flatMap((list) => list.pages[path] ?? []));
  return uniqueFiles(pages.flatMap(({ file, parts }) => [file, ...parts]));
}

function uniqueFiles(files: readonly ListedFile[]): ListedFile[] {
  return [...new Map(files.map((file) => [file[0], file])).values()];
}

export function sizeOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, [, , bytes]) => sum + bytes, 0);
}

function hasPage(lists: Lists, path: string): boolean {
  return Object.values(lists).some((list) => list.pages[path] !== undefined);
}
