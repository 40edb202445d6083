import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '#article/diagnostic.ts';
import { writeWorker } from '#offline/write-worker.ts';
import { cacheFolder } from '#workspace/cache-folder.ts';
import { loadContent, pruneCache, type LoadedContent } from '#workspace/load-content.ts';
import { checkRemembered } from '#workspace/remember-findings.ts';
import { checkLinks } from './check-links.ts';
import { writeComparePages } from './compare-pages.ts';
import { compressFolder } from './compress.ts';
import { writeDeskFiles } from './desk-files.ts';
import { embedFiles } from './embed-files.ts';
import { generatedFiles } from './generated-files.ts';
import { buildIndexes } from './search-indexes.ts';
import type { LinkProblem } from './site-links.ts';

export interface BuildOptions {
  contentRoot: string;
  /** Replaced as a whole when everything has succeeded, and left alone otherwise. */
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
 * then puts it in place. Content with errors stops the build before anything is written.
 */
export async function buildSite({
  contentRoot,
  outDir,
  today,
  progress,
}: BuildOptions): Promise<BuildResult> {
  const content = loadContent(contentRoot);
  const diagnostics = findDiagnostics(contentRoot, content, today);
  if (diagnostics.some(isError)) return { ok: false, diagnostics, links: [] };

  const staging = join(dirname(resolve(outDir)), '.cache', 'staging', String(process.pid));
  rmSync(staging, { recursive: true, force: true });
  try {
    progress(`Building ${content.articles.length} articles in ${content.site.languages.join(', ')}`);
    const articles = content.compiled;
    const indexes = buildIndexes(content, articles);
    indexes.catch(() => {});
    await runAstro(contentRoot, staging, today);
    for (const { path, bytes } of [...(await indexes), ...(await embedFiles())])
      writeInto(staging, path, bytes);
    for (const { path, text } of generatedFiles(content, articles)) writeInto(staging, path, text);
    writeComparePages(
      staging,
      content.articles.map(({ kb }) => kb),
    );

    writeDeskFiles(staging, content.site.languages);
    progress('Checking links');
    const { pages, problems } = checkLinks(staging, content.site);
    if (problems.length > 0) return { ok: false, diagnostics: [], links: problems };
    await writeWorker(staging, content.site);
    progress('Compressing');
    await compressFolder(staging);
    replaceFolder(staging, outDir);
    pruneCache(contentRoot, content);
    return { ok: true, pages, warnings: diagnostics };
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
    : [...diagnostics, ...checkRemembered(contentRoot, content, today)];
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

async function runAstro(contentRoot: string, outDir: string, today = ''): Promise<void> {
  process.env['KB_CONTENT'] = contentRoot;
  process.env['KB_CHECKED'] = today;
  process.env['NODE_ENV'] = 'production';
  // Vite would take these for `import.meta.env`, and a test runner sets them.
  for (const name of ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL']) delete process.env[name];
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({
    outDir,
    cacheDir: join(cacheFolder(contentRoot), 'astro'),
    logLevel: 'warn',
    mode: 'production',
  });
}

function writeInto(folder: string, path: string, bytes: Uint8Array | string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

function replaceFolder(from: string, to: string): void {
  const old = `${from}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(resolve(to)), { recursive: true });
  try {
    renameSync(to, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}
