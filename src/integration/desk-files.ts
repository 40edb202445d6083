import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '#i18n/languages.ts';
import { assetFolder } from '#i18n/urls/assets.ts';
import { fileOfAddress } from '#i18n/urls/base.ts';
import { deskFilesPath, parseArticleDataPath } from '#i18n/urls/files.ts';
import { comparePath, compareTemplatePath, deskPath, sidebarPath } from '#i18n/urls/pages.ts';
import { isSearchFile } from '#i18n/urls/search.ts';
import type { BuiltFiles, TextFile } from './built-files.ts';
import type { StagedSite } from './staged-site.ts';

/** In bytes. If the articles are larger, the list leaves them out, and the desk stores each article when it is used. */
const maxBytes = 6_000_000;

/** The list of files that the agent desk stores to work offline. */
export function deskFiles(files: BuiltFiles, languages: readonly Lang[]): TextFile {
  const pages = [deskPath(), ...languages.map(deskPath), compareTemplatePath, sidebarPath];
  const json = [...files.keys()].filter((path) => path.endsWith('.json')).sort();
  const articles = json.filter(parseArticleDataPath);
  const size = articles.reduce((sum, path) => sum + files.get(path)!.bytes, 0);
  const all = [
    ...pages,
    ...assetsOf(pages, files),
    ...[...files.keys()].filter((path) => isSearchFile(path)).sort(),
    ...(size > maxBytes ? [] : articles),
  ];
  return { path: deskFilesPath, text: JSON.stringify(all) };
}

/** The styles and scripts that the pages load, directly or through other assets. */
function assetsOf(pages: readonly string[], files: BuiltFiles): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    for (const asset of files.get(fileOfAddress(path))?.references ?? []) {
      if (!asset.startsWith(assetFolder) || found.has(asset) || !files.has(asset)) continue;
      found.add(asset);
      follow(asset);
    }
  };
  pages.forEach(follow);
  return [...found].sort();
}

const comparison = fileOfAddress(compareTemplatePath);

/**
 * Copies the comparison page to an address for each article. Its script reads the article number from the address. A route for
 * each article would take the build as long as rendering the articles.
 */
export function writeComparePages(site: StagedSite, outDir: string, ids: Iterable<number>): void {
  const staged = join(site.folder, comparison);
  const bytes = readFileSync(existsSync(staged) ? staged : join(outDir, comparison));
  for (const kb of ids) site.put(fileOfAddress(comparePath(kb)), bytes);
}
