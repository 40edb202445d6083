import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { comparePath } from '#i18n/urls.ts';

/**
 * Puts the comparison at the address of each article. One page, copied: its script reads the number from the address, and a
 * route for each would cost the build as much as the articles.
 */
export function writeComparePages(folder: string, ids: readonly number[]): void {
  const page = readFileSync(join(folder, 'agent/compare/index.html'));
  for (const kb of ids) {
    const file = join(folder, comparePath(kb), 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
  }
}
