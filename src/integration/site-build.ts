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
import type { PageFacts } from './read-page.ts';
import { checkBuiltSite, type LinkProblem } from './site-links.ts';
import { stageSite } from './staged-site.ts';
import { writeSearch } from './write-search.ts';

export interface SiteBuild {
  /** Wraps Astro's prerenderer, so that it renders only the pages that have changed. */
  prerenderer: (astro: AstroPrerenderer) => AstroPrerenderer;
  /**
   * Finishes the site after Astro and all integrations are done: adds the files that Astro does not render, checks links,
   * compresses and publishes. If there are problems, such as a broken link, returns them and leaves the current site unchanged.
   */
  finish: () => Promise<{ pages: number; problems: LinkProblem[] }>;
}

export interface BuildOptions {
  /** The folder Astro builds into. */
  staging: string;
  /** The folder of the published site. */
  outDir: string;
  /** Whether other integrations may change pages after they are rendered. */
  rendersAll: boolean;
  progress: (message: string) => void;
}

/** Starts the build of a site. Its content must have no errors. */
export function startBuild(
  source: Source,
  { staging, outDir, rendersAll, progress }: BuildOptions,
): SiteBuild {
  const { root, cache, content, whole, collections } = source;
  const strength = strengthFor(content.articles.length);
  const cacheKey = manifestKey(root, content.site, { strength, rendersAll, audience: audience() });
  const last = readManifest(cache, outDir, cacheKey);
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
      // Other integrations may have changed the pages after they were described.
      if (rendersAll) site.files.clear();
      describeInto(site.files, staging, site.base);
      keepAssets();
      const taken = putPublicFiles();
      if (taken.length > 0) return failed(taken);
      await putOtherFiles();
      progress('Links');
      const pages = new Map(
        [...site.files].flatMap(([path, { page }]) => (page ? [[path, page] as const] : [])),
      );
      const wrong = linkProblems(pages);
      if (wrong.length > 0) return failed(wrong);
      await putLists();
      const leaks = whole === content ? [] : findLeaks(builtFiles(), internalFacts(root, whole, content));
      if (leaks.length > 0) return failed(leaks);
      progress('Compressing');
      await publish();
      pruneArticles(cache, content.articles);
      return { pages: pages.size, problems: [] };
    },
  };

  /** Adds the public files of the content folder. If any would replace a file of the site, adds none and returns the problems. */
  function putPublicFiles(): LinkProblem[] {
    const own = publicFiles(root, content);
    const taken = own.filter(({ path }) => site.files.has(path));
    if (taken.length === 0) for (const { path, bytes } of own) site.put(path, bytes);
    return taken.map(({ path }) => ({
      page: path,
      problem: `\`public${path}\` would replace a file of the site`,
    }));
  }

  /** Adds the files that Astro does not render: search, embeds, host files, comparison pages. */
  async function putOtherFiles(): Promise<void> {
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
  }

  /** Broken redirects, or broken links if there are none. */
  function linkProblems(pages: ReadonlyMap<string, PageFacts>): LinkProblem[] {
    const paths = [...site.files].flatMap(([path, { page }]) => (page?.isStub ? [] : [path]));
    const problems = hostProblems(content, paths);
    if (problems.length > 0) return problems.map((problem) => ({ page: redirectsPath, problem }));
    return checkBuiltSite(pages, new Set(site.files.keys()), content.site);
  }

  /** Adds the files that list other files: the list for the agent desk, and the service worker. */
  async function putLists(): Promise<void> {
    if (content.site.desk) {
      const { path, text } = deskFiles(site.files, content.site.languages);
      site.put(path, text);
    }
    await writeWorker(site.put, site.files.values(), content.site);
  }

  /** Every file of the new site, including unchanged files in `outDir`. */
  function* builtFiles(): Generator<LeakFile> {
    for (const path of site.files.keys()) {
      const staged = join(staging, path);
      yield { path, read: () => readFileSync(existsSync(staged) ? staged : join(outDir, path)) };
    }
  }

  /** Adds the assets that only unchanged pages use. Astro does not write them, because it does not render those pages. */
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
    writeManifest(cache, outDir, cacheKey, { files: site.files, reads: site.reads, stamps });
    writeAssets(cache, outDir, assets);
  }
}

function failed(problems: LinkProblem[]) {
  return { pages: 0, problems };
}

/**
 * The cache key of a site's manifest. It covers everything a file may depend on besides the entries that pages record as read:
 * the code, the site's own pages, public files, and settings.
 */
export function manifestKey(
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
