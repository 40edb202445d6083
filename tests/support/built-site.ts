import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openCache } from '#content-layer/cache.ts';
import { forgetAssets } from '#integration/old-assets.ts';
import { buildSite } from './build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of each built site by name; its content stands in tests/fixtures/sites. */
    sites: Record<SiteName, string>;
  }
}

export const siteNames = ['main', 'gaps', 'subpath'] as const;
export type SiteName = (typeof siteNames)[number];

/** The content folder of a site. */
export function contentOf(site: SiteName): string {
  return join('tests/fixtures/sites', site);
}

let built: Record<SiteName, string> | undefined;

/** Builds every site once per run, through the command people use. */
export default function setup(project: TestProject): void {
  built ??= Object.fromEntries(siteNames.map((site) => [site, build(site)])) as Record<SiteName, string>;
  project.provide('sites', built);
}

function build(site: SiteName): string {
  const out = join('.cache/sites', site);
  if (process.env['KB_KEEP_SITES'] && existsSync(join(out, '404.html'))) return out;
  // What earlier runs have built is not what the tests look at.
  forgetAssets(openCache(contentOf(site)), out);
  buildSite({ content: contentOf(site), outDir: out });
  return out;
}
