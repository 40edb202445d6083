import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkBuiltSite, type LinkProblem } from './site-links.ts';

/** Reads a built site and checks every link, anchor, asset and language claim in it. */
export function checkLinks(
  folder: string,
  site: { url: string; base: string },
): { pages: number; problems: LinkProblem[] } {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(sep)
          .join('/')}`,
    );
  const pages = new Map(
    paths
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
  );
  return { pages: pages.size, problems: checkBuiltSite(pages, new Set(paths), site) };
}
