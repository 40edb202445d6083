import type { TextFile } from './text-file.ts';
import type { BuiltFiles } from './built-files.ts';

/** Asked only for phrases in quotes; without them their words count one by one. */
const phrasesRe = /^\/find\/[^/]+\/phrases\//;

/** More than this is not stored unasked; the desk then keeps the search, and articles as they are used. */
const most = 6_000_000;

/** Lists what the desk needs without a connection, for its script to store. */
export function deskFiles(files: BuiltFiles, languages: readonly string[]): TextFile {
  const pages = [
    '/agent/',
    ...languages.map((lang) => `/agent/${lang}/`),
    '/agent/compare/',
    '/agent/sidebar/',
  ];
  const below = (folder: string) =>
    [...files.keys()].filter((path) => path.startsWith(folder) && path.endsWith('.json')).sort();
  const articles = below('/api/v1/kb/');
  const size = articles.reduce((sum, path) => sum + files.get(path)!.bytes, 0);
  const all = [
    ...pages,
    ...assetsOf(pages, files),
    ...below('/find/').filter((path) => !phrasesRe.test(path)),
    ...(size > most ? [] : articles),
  ];
  return { path: '/agent/files.json', text: JSON.stringify(all) };
}

/** Styles and scripts the pages load, and what those load. */
function assetsOf(pages: readonly string[], files: BuiltFiles): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    for (const asset of files.get(path.replace(/\/$/, '/index.html'))?.references ?? []) {
      if (!asset.startsWith('/_astro/') || found.has(asset) || !files.has(asset)) continue;
      found.add(asset);
      follow(asset);
    }
  };
  pages.forEach(follow);
  return [...found].sort();
}
