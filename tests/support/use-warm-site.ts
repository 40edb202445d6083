import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { cacheFolder } from '#content-layer/cache.ts';
import { buildSite } from './build.ts';
import { hashesOf, hashesWithoutOldAssets } from './hashes.ts';
import { useCopy, type TestContent } from './use-content.ts';

/** A site that is built again and again from content the tests of a file edit. */
export interface WarmSite extends TestContent {
  /** The output folder. */
  site: string;
  /** Builds or updates the site, and returns the paths of the pages and endpoints that were rendered. */
  build: () => string[];
  /** The page at a path below the site, such as `en/kb/69`. */
  page: (path: string) => string;
  /** Expects every file to be the same as in a build without a cache. */
  expectAsBuiltAnew: () => void;
}

/** A site of a copy of a content folder. */
export function useWarmSite(from: string): WarmSite {
  const copy = useCopy(from);
  const { home, content } = copy;
  const site = join(home, 'site');
  const cache = cacheFolder(content);
  const buildInto = (outDir: string) => renderedPaths(buildSite({ content, outDir }).stdout);
  return {
    ...copy,
    site,
    build: () => buildInto(site),
    page: (path) => readFileSync(join(site, path, 'index.html'), 'utf8'),
    expectAsBuiltAnew: () => {
      const kept = join(home, 'kept');
      const options = { recursive: true, preserveTimestamps: true };
      cpSync(cache, kept, options);
      rmSync(cache, { recursive: true });
      buildInto(join(home, 'anew'));
      const anew = hashesOf(join(home, 'anew'));
      expect(hashesWithoutOldAssets(site, anew)).toEqual(anew);
      rmSync(cache, { recursive: true });
      cpSync(kept, cache, options);
      rmSync(kept, { recursive: true });
    },
  };
}

/** What Astro says it renders: `/en/kb/69/index.html`. */
function renderedPaths(output: string): string[] {
  return [...output.matchAll(/[├└]─ (\/\S+)/g)].map(([, path]) => path!);
}
