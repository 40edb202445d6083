import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfAddress } from '#i18n/urls/base.ts';
import { comparePath, compareTemplatePath } from '#i18n/urls/pages.ts';
import type { WriteFile } from './write-into.ts';

/**
 * Puts the comparison at the address of articles. One page, copied: its script reads the number from the address, and a
 * route for each would cost the build as much as the articles.
 */
export function writeComparePages(folder: string, ids: Iterable<number>, write: WriteFile): void {
  const page = readFileSync(join(folder, fileOfAddress(compareTemplatePath)));
  for (const kb of ids) write(fileOfAddress(comparePath(kb)), page);
}
