import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { references } from '#offline/references.ts';

/** More than this is not stored unasked; the desk then keeps the search, and articles as they are used. */
const most = 6_000_000;

/** Lists what the desk needs without a connection, for its script to store. */
export function writeDeskFiles(folder: string, languages: readonly string[], base: string): void {
  const pages = [
    '/agent/',
    ...languages.map((lang) => `/agent/${lang}/`),
    '/agent/compare/',
    '/agent/sidebar/',
  ];
  const search = filesBelow(folder, 'find');
  const articles = filesBelow(folder, 'api/v1/kb');
  const size = articles.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const all = [...pages, ...assetsOf(pages, folder, base), ...search, ...(size > most ? [] : articles)];
  writeFileSync(join(folder, 'agent/files.json'), JSON.stringify(all));
}

/** Styles and scripts the pages load, and what those load. */
function assetsOf(pages: readonly string[], folder: string, base: string): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    const text = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    for (const asset of references(path, text, base)) {
      if (!asset.startsWith('/_astro/') || found.has(asset) || !existsSync(join(folder, asset))) continue;
      found.add(asset);
      follow(asset);
    }
  };
  pages.forEach(follow);
  return [...found].sort();
}

function filesBelow(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `/${path}/${name.split(sep).join('/')}`)
    .sort();
}
