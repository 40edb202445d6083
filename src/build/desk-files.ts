import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** More than this is not stored unasked; the desk then keeps the search, and articles as they are used. */
const most = 6_000_000;

/** Lists what the desk needs without a connection, for its script to store. */
export function writeDeskFiles(folder: string, languages: readonly string[]): void {
  const pages = [
    '/agent/',
    ...languages.map((lang) => `/agent/${lang}/`),
    '/agent/compare/',
    '/agent/sidebar/',
  ];
  const search = filesBelow(folder, 'find');
  const articles = filesBelow(folder, 'api/v1/kb');
  const size = articles.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const all = [...pages, ...search, ...(size > most ? [] : articles)];
  writeFileSync(join(folder, 'agent/files.json'), JSON.stringify(all));
}

function filesBelow(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `/${path}/${name.split(sep).join('/')}`)
    .sort();
}
