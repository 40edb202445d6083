import type { AstroPrerenderer } from 'astro';
import { hashOfFiles, codeVersion } from '#content-layer/code-version.ts';
import { audience, type Audience } from '#content-layer/content-root.ts';
import { pruneArticles } from '#content-layer/article-store.ts';
import { publicFiles } from '#content-layer/public-files.ts';
import type { Source } from '#content-layer/source.ts';
import { writeWorker } from '#offline/write-worker.ts';
import type { Site } from '#schema/site.ts';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { assetFolder } from '#i18n/urls/assets.ts';
import { redirectsPath } from '#i18n/urls/files.ts';
import { describeInto, listFiles } from './built-files.ts';
import type { Strength } from './compress-thread.ts';
import { compressFiles, strengthFor } from './compress.ts';
import { deskFiles, writeComparePages } from './desk-files.ts';
import { embedFiles } from './embed-files.ts';
import { findLeaks, type LeakFile } from './find-leaks.ts';
import { hostFiles, hostProblems } from './host-files.ts';
import { internalFacts } from './internal-facts.ts';
import { isPublished } from './is-published.ts';
import { readManifest, removeManifest, stampsAfter, writeManifest } from './manifest.ts';
import { assetsAfter, copyAssets, oldAssetsIn, readAssets, writeAssets } from './old-assets.ts';
import { incrementalPrerenderer } from './prerenderer.ts';
import { replaceSite, updateSite } from './publish-site.ts';
import { checkBuiltSite, type LinkProblem } from './site-links.ts';
import { stageSite } from './staged-site.ts';
import { writeSearch } from './write-search.ts';

export interface SiteBuild {
  /** Astro's prerenderer, for the pages that are not as they were. */
  prerenderer: (astro: AstroPrerenderer) => AstroPrerenderer;
  /**
   * Called when Astro and all integrations are done: adds every file that is no page, checks links, compresses, and puts the
   * site in place. If a link leads nowhere, the problems come back and the site that stands stays as it was.
   */
  finish: () => Promise<{ pages: number; problems: LinkProblem[] }>;
}

export interface BuildOptions {
  /** Astro builds here; nobody else reads it. */
  staging: string;
  /** Where the site stands. */
  outDir: string;
  /** Whether other integrations may change pages after they are rendered. */
  rendersAll: boolean;
  progress: (message: string) => void;
}

/** Begins the build of a site whose content is sound. */
export function startBuild(
  source: Source,
  { staging, outDir, rendersAll, progress }: BuildOptions,
): SiteBuild {
  const { root, cache, content, whole, collections } = source;
  const strength = strengthFor(content.articles.length);
  const base = baseOf(root, content.site, { strength, rendersAll, audience: audience() });
  const last = readManifest(cache, outDir, base);
  const lastFiles = last?.files ?? new Map();
  const site = stageSite(staging, content.site.base, lastFiles);

  return {
    prerenderer: (astro) =>
      incrementalPrerenderer(astro, site, {
        base: content.site.base,
        collections,
        last,
        isPublished: (path) => isPublished(path, content.site),
        rendersAll,
      }),
    finish: async () => {
      // Whatever was rendered may have been changed.
      if (rendersAll) site.files.clear();
      describeInto(site.files, staging, site.base);
      keepAssets();
      const own = publicFiles(root, content);
      const taken = own.filter(({ path }) => site.files.has(path));
      if (taken.length > 0)
        return failed(
          taken.map(({ path }) => ({
            page: path,
            problem: `\`public${path}\` would replace a file of the site`,
          })),
        );
      for (const { path, bytes } of own) site.put(path, bytes);
      progress('Search');
      await writeSearch(content, cache, site, lastFiles);
      for (const { path, bytes } of await embedFiles()) site.put(path, bytes);
      for (const { path, text } of hostFiles(content)) site.put(path, text);
      if (content.site.desk)
        writeComparePages(
          site,
          outDir,
          content.articles.map(({ kb }) => kb),
        );
      progress('Links');
      const lasting = [...site.files].flatMap(([path, { page }]) => (page?.isStub ? [] : [path]));
      const problems = hostProblems(content, lasting);
      if (problems.length > 0) return failed(problems.map((problem) => ({ page: redirectsPath, problem })));
      const pages = new Map(
        [...site.files].flatMap(([path, { page }]) => (page ? [[path, page] as const] : [])),
      );
      const links = checkBuiltSite(pages, new Set(site.files.keys()), content.site);
      if (links.length > 0) return failed(links);
      if (content.site.desk) {
        const { path, text } = deskFiles(site.files, content.site.languages);
        site.put(path, text);
      }
      await writeWorker(site.put, site.files.values(), content.site);
      const leaks = whole === content ? [] : findLeaks(builtFiles(), internalFacts(root, whole, content));
      if (leaks.length > 0) return failed(leaks);
      progress('Compressing');
      await publish();
      pruneArticles(cache, content.articles);
      return { pages: pages.size, problems: [] };
    },
  };

  /** Every file of the site, those included that stay as they are. */
  function* builtFiles(): Generator<LeakFile> {
    for (const path of site.files.keys()) {
      const staged = join(staging, path);
      yield { path, read: () => readFileSync(existsSync(staged) ? staged : join(outDir, path)) };
    }
  }

  /** Pictures that Astro made for pages which are not rendered this time. */
  function keepAssets(): void {
    for (const { references } of [...site.files.values()])
      for (const path of references)
        if (path.startsWith(assetFolder) && !site.files.has(path) && lastFiles.has(path))
          site.files.set(path, lastFiles.get(path)!);
  }

  async function publish(): Promise<void> {
    const changed = [...site.files].flatMap(([path, { hash }]) =>
      lastFiles.get(path)?.hash === hash ? [] : [[path, hash] as const],
    );
    const assets = assetsAfter(readAssets(cache, outDir), site.files, content.site.keepAssets, Date.now());
    const old = oldAssetsIn(outDir, assets);
    removeManifest(cache, outDir);
    await compressFiles(staging, new Map(changed), strength);
    let stamps;
    if (last) {
      const staged = new Set(listFiles(staging));
      const copies = (path: string) => [path, `${path}.br`, `${path}.gz`];
      const paths = changed.flatMap(([path]) => copies(path));
      const put = paths.filter((path) => staged.has(path));
      const wanted = new Set([...[...site.files.keys()].flatMap(copies), ...old]);
      const gone = [...last.stamps.keys()].filter((path) => !wanted.has(path));
      // A file that has become too small to compress loses its old copies.
      const removed = [...gone, ...paths.filter((path) => !staged.has(path))];
      updateSite(staging, outDir, put, removed);
      stamps = stampsAfter(outDir, last.stamps, { put, removed });
    } else {
      copyAssets(outDir, staging, old);
      const put = listFiles(staging);
      replaceSite(staging, outDir);
      stamps = stampsAfter(outDir, new Map(), { put, removed: [] });
    }
    writeManifest(cache, outDir, base, { files: site.files, reads: site.reads, stamps });
    writeAssets(cache, outDir, assets);
  }
}

function failed(problems: LinkProblem[]) {
  return { pages: 0, problems };
}

/** What every file of a site depends on, beyond what pages read: the code, its own pages, which are code too, and settings. */
export function baseOf(
  contentRoot: string,
  { url, base, theme }: Pick<Site, 'url' | 'base' | 'theme'>,
  settings: { strength: Strength; rendersAll: boolean; audience: Audience },
): string {
  const files = hashOfFiles(
    ['public', ...['pages', 'brand', 'public'].map((name) => join(contentRoot, name))],
    () => true,
  );
  return createHash('sha256')
    .update(JSON.stringify([codeVersion(), files, url, base, theme, settings]))
    .digest('hex');
}
