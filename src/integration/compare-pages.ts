import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePath } from '#i18n/urls.ts';
import type { WriteFile } from './write-into.ts';

/**
 * Puts the comparison at the address of articles. One page, copied: its script reads the number from the address, and a
 * route for each would cost the build as much as the articles.
 */
export function writeComparePages(folder: string, ids: Iterable<number>, write: WriteFile): void {
  const page = readFileSync(join(folder, 'agent/compare/index.html'));
  for (const kb of ids) write(`${comparePath(kb)}index.html`, page);
}
