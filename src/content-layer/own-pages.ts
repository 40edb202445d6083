import { join } from 'node:path';
import { parseOwnPage, type OwnPage } from '#article/own-page.ts';
import type { SiteContent } from '#lint/site-content.ts';
import { digest, type Entry } from './collection.ts';
import { listFolder, projectPath, readText } from './files.ts';

/** Reads the site's own pages in `pages` of a content folder. Adds files that cannot be read to `unreadable`. */
export function readOwnPages(
  contentRoot: string,
  projectRoot: string,
  unreadable: SiteContent['unreadable'][number][],
): OwnPage[] {
  const root = join(contentRoot, 'pages');
  return listFolder(root).folders.flatMap((page) =>
    listFolder(join(root, page))
      .files.filter((name) => name.endsWith('.mdx'))
      .flatMap((name) => {
        const file = join(root, page, name);
        const read = readText(file, projectRoot);
        if ('text' in read)
          return [parseOwnPage({ page, name, path: projectPath(file, projectRoot), text: read.text })];
        unreadable.push(read.unreadable);
        return [];
      }),
  );
}

/** The pages as entries, one for each page and language: `about/es`. Astro compiles their text. */
export function ownPageEntries(pages: readonly OwnPage[]): Entry[] {
  return pages.map(({ file: { page, name, path, text }, fields }) => ({
    id: `${page}/${name.replace(/\.mdx$/, '')}`,
    data: fields!.data!,
    digest: digest(text),
    filePath: path,
    deferredRender: true,
  }));
}
