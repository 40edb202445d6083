import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedContent } from '#workspace/load-content.ts';
import { contentKey } from './article-keys.ts';
import { describeInto, type BuiltFiles } from './built-files.ts';
import { writeComparePages } from './compare-pages.ts';
import { embedFiles } from './embed-files.ts';
import { generatedFiles } from './generated-files.ts';
import { hostProblems } from './host-files.ts';
import type { CompiledPages } from './compile-pages.ts';
import type { LastSite } from './last-site.ts';
import { makeSearch } from './make-search.ts';
import { renderPages, type Rendering } from './render-pages.ts';
import type { LinkProblem } from './site-links.ts';
import { siteWriter } from './write-into.ts';

export interface Stage extends Omit<Rendering, 'base' | 'checked' | 'count'> {
  pages: CompiledPages;
  /** The site that stands. */
  last: LastSite | undefined;
  /** The files that are taken over; those that are made join them. */
  files: BuiltFiles;
}

/**
 * Makes every file of a site but those that list all others. What is wrong with its old addresses comes back, and ends the
 * work: pages would be overwritten.
 */
export async function stageSite(content: LoadedContent, stage: Stage): Promise<LinkProblem[]> {
  const { folder, kept, last, files, pages } = stage;
  const searchFolder = `${folder}-search`;
  rmSync(searchFolder, { recursive: true, force: true });
  const search = makeSearch(content, stage, searchFolder);
  // A failure is met where it is waited for.
  search.catch(() => {});
  try {
    const { base } = content.site;
    const checked = contentKey(content);
    await renderPages(pages, { ...stage, base, checked, count: content.articles.length }, files);
    const problems = hostProblems(content, (path) => isPage(files, `${path}index.html`));
    if (problems.length > 0) return problems.map((problem) => ({ page: '/_redirects', problem }));
    const write = siteWriter(folder, base, files);
    for (const { path, bytes } of await embedFiles()) write(path, bytes);
    for (const { path, text } of generatedFiles(content)) write(path, text);
    const changed = content.articles.flatMap(({ kb }) => (kept.has(kb) ? [] : [kb]));
    writeComparePages(folder, changed, write);
    for (const path of await search) files.set(path, last!.files.get(path)!);
    if (existsSync(searchFolder)) {
      describeInto(files, searchFolder, base);
      for (const name of readdirSync(searchFolder)) renameSync(join(searchFolder, name), join(folder, name));
    }
    return [];
  } finally {
    await search.catch(() => {});
    rmSync(searchFolder, { recursive: true, force: true });
  }
}

/** Whether a page of its own stands at a path, not one that just leads on. */
function isPage(files: BuiltFiles, path: string): boolean {
  return files.get(path)?.page?.isStub === false;
}
