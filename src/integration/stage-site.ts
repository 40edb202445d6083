import { redirectsPath } from '#i18n/urls/files.ts';
import { snapshotOf } from '#content-layer/content-snapshot.ts';
import type { LoadedContent } from '#content-layer/load-content.ts';
import type { BuiltFiles } from './built-files.ts';
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

export interface Stage extends Rendering {
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
  const snapshot = snapshotOf(content);
  const search = makeSearch(snapshot, stage, folder);
  // A failure is met where it is waited for.
  search.catch(() => {});
  try {
    const { base } = content.site;
    await renderPages(pages, snapshot, stage, files);
    const problems = hostProblems(content, (path) => isPage(files, `${path}index.html`));
    if (problems.length > 0) return problems.map((problem) => ({ page: redirectsPath, problem }));
    const write = siteWriter(folder, base, files);
    for (const { path, bytes } of await embedFiles()) write(path, bytes);
    for (const { path, text } of generatedFiles(content)) write(path, text);
    const changed = content.articles.flatMap(({ kb }) => (kept.has(kb) ? [] : [kb]));
    writeComparePages(folder, changed, write);
    const { same, made } = await search;
    for (const path of same) files.set(path, last!.files.get(path)!);
    for (const [path, file] of made) files.set(path, file);
    return [];
  } finally {
    // Whoever removes the folder must not find it being written to.
    await search.catch(() => {});
  }
}

/** Whether a page of its own stands at a path, not one that just leads on. */
function isPage(files: BuiltFiles, path: string): boolean {
  return files.get(path)?.page?.isStub === false;
}
