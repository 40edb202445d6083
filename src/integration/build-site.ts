import { rmSync } from 'node:fs';
import type { Diagnostic } from '#article/diagnostic.ts';
import { writeWorker } from '#offline/write-worker.ts';
import { checkLoaded } from '#content-layer/check-loaded.ts';
import { loadContent, pruneCache, type LoadedContent } from '#content-layer/load-content.ts';
import { readSite } from '#content-layer/read-content.ts';
import { warmStore } from '#content-layer/warm-store.ts';
import { articleOf } from '#i18n/urls/files.ts';
import { articleKeys, pagesBase, siteBase } from './article-keys.ts';
import { listFiles, type BuiltFiles } from './built-files.ts';
import { underLock } from './build-lock.ts';
import { compilePages } from './compile-pages.ts';
import { compressFiles, strengthFor, type Strength } from './compress.ts';
import { deskFiles } from './desk-files.ts';
import { forgetLastSite, readLastSite, stampsOf, writeLastSite, type LastSite } from './last-site.ts';
import { replaceSite, updateSite } from './publish-site.ts';
import { checkBuiltSite, type LinkProblem } from './site-links.ts';
import { openStaging } from './staging.ts';
import { stageSite } from './stage-site.ts';
import { siteWriter } from './write-into.ts';

export interface BuildOptions {
  contentRoot: string;
  /** Brought up to date when everything has succeeded, and left alone otherwise. */
  outDir: string;
  /** The day that decides which reviews are overdue; without it the languages are not compared. */
  today?: string | undefined;
  /** Says what is being done; nothing depends on it. */
  progress: (message: string) => void;
}

export type BuildResult =
  | { ok: true; pages: number; warnings: Diagnostic[] }
  | { ok: false; diagnostics: Diagnostic[]; links: LinkProblem[] };

/**
 * Builds the site with its search indexes into a staging folder beside `outDir`, checks its links, compresses it and only
 * then puts it in place. Content with errors stops the build before anything is written. Of articles whose files would come
 * out as they stand in `outDir` nothing is made again. One build of a project at a time: Astro's own folder, and the caches,
 * are there once.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { progress } = options;
  return underLock('.cache/build.lock', progress, () => buildAlone(options));
}

async function buildAlone(options: BuildOptions): Promise<BuildResult> {
  const { contentRoot, outDir, today, progress } = options;
  const staging = openStaging(outDir);
  const [compiledPages] = await Promise.all([
    compilePages(contentRoot, pagesBase(readSite(contentRoot).site)),
    warmStore(contentRoot),
  ]);
  const content = loadContent(contentRoot);
  const diagnostics = findDiagnostics(contentRoot, content, today);
  if (diagnostics.some(isError)) return { ok: false, diagnostics, links: [] };

  const base = siteBase(content);
  const keys = articleKeys(contentRoot, content);
  const last = readLastSite(contentRoot, outDir, base);
  const kept = new Set([...keys].filter(([kb, key]) => last?.keys.get(kb) === key).map(([kb]) => kb));
  try {
    progress(`Building ${content.articles.length} articles in ${content.site.languages.join(', ')}`);
    const files = new Map([...(last?.files ?? [])].filter(([path]) => kept.has(articleOf(path) ?? 0)));
    const addresses = await stageSite(content, {
      contentRoot,
      folder: staging,
      kept,
      today,
      last,
      files,
      pages: compiledPages,
    });
    if (addresses.length > 0) return { ok: false, diagnostics: [], links: addresses };

    progress('Checking links');
    const pages = new Map([...files].flatMap(([path, { page }]) => (page ? [[path, page] as const] : [])));
    const problems = checkBuiltSite(pages, new Set(files.keys()), content.site);
    if (problems.length > 0) return { ok: false, diagnostics: [], links: problems };

    const write = siteWriter(staging, content.site.base, files);
    const desk = deskFiles(files, content.site.languages);
    write(desk.path, desk.text);
    await writeWorker(write, files.values(), content.site);
    progress('Compressing');
    forgetLastSite(contentRoot);
    const strength = strengthFor(content.articles.length);
    const stamps = await publish(staging, outDir, files, last, strength);
    writeLastSite(contentRoot, outDir, base, { files, keys, stamps });
    pruneCache(contentRoot, content);
    return { ok: true, pages: pages.size, warnings: diagnostics };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** What is wrong with single files; only where nothing is, what the languages say differently. */
function findDiagnostics(
  contentRoot: string,
  content: LoadedContent,
  today: string | undefined,
): Diagnostic[] {
  const { diagnostics } = content;
  return today === undefined || diagnostics.some(isError)
    ? diagnostics
    : [...diagnostics, ...checkLoaded(contentRoot, content, today)];
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/**
 * Puts what was made in place: all of it, or beside what is kept of the last site whatever differs from it. Gives the stamps of
 * the site that stands then.
 */
async function publish(
  staging: string,
  outDir: string,
  files: BuiltFiles,
  last: LastSite | undefined,
  strength: Strength,
): Promise<LastSite['stamps']> {
  const changed = [...files].flatMap(([path, { hash }]) =>
    last?.files.get(path)?.hash === hash ? [] : [[path, hash] as const],
  );
  await compressFiles(staging, new Map(changed), strength);
  const made = new Set(listFiles(staging));
  if (!last) {
    replaceSite(staging, outDir);
    return stampsOf(outDir, undefined, { put: [...made], removed: [] });
  }
  const copies = (path: string) => [path, `${path}.br`, `${path}.gz`];
  const paths = changed.flatMap(([path]) => copies(path));
  const gone = [...last.files.keys()].filter((path) => !files.has(path));
  const put = paths.filter((path) => made.has(path));
  // A file that has become too small to compress loses its old copies.
  const removed = [...gone.flatMap(copies), ...paths.filter((path) => !made.has(path))];
  updateSite(staging, outDir, put, removed);
  return stampsOf(outDir, last, { put, removed });
}
