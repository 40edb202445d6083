import { join } from 'node:path';
import { parse } from 'yaml';
import { pageEntry } from '#schema/entries.ts';
import { digest, type Entry } from './collection.ts';
import { listFolder, projectPath, readText } from './files.ts';

const frontmatterRe = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/;

/** The pages of the site's own below a content folder, one entry for each language: `about/es`. Astro compiles their text. */
export function ownPages(contentRoot: string): Entry[] {
  const root = join(contentRoot, 'pages');
  return listFolder(root).folders.flatMap((page) =>
    listFolder(join(root, page))
      .files.filter((name) => name.endsWith('.mdx'))
      .flatMap((name): Entry[] => {
        const file = join(root, page, name);
        const read = readText(file, process.cwd());
        if ('unreadable' in read) return [];
        const { success, data } = pageEntry.safeParse(parse(frontmatterRe.exec(read.text)?.[1] ?? ''));
        if (!success) return [];
        const id = `${page}/${name.replace(/\.mdx$/, '')}`;
        return [
          {
            id,
            data,
            digest: digest(read.text),
            filePath: projectPath(file, process.cwd()),
            deferredRender: true,
          },
        ];
      }),
  );
}
