import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfAddress } from '#i18n/urls/base.ts';
import { comparePath, compareTemplatePath } from '#i18n/urls/pages.ts';
import type { StagedSite } from './staged-site.ts';

const page = fileOfAddress(compareTemplatePath);

/**
 * Puts the comparison at the address of every article. One page, copied: its script reads the number from the address, and a
 * route for each would cost the build as much as the articles.
 */
export function writeComparePages(site: StagedSite, outDir: string, ids: Iterable<number>): void {
  const staged = join(site.folder, page);
  const bytes = readFileSync(existsSync(staged) ? staged : join(outDir, page));
  for (const kb of ids) site.put(fileOfAddress(comparePath(kb)), bytes);
}
