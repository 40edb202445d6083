import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cache } from '#content-layer/cache.ts';
import { readContent, type Content } from '#content-layer/read-content.ts';
import type { BuiltFiles } from '#integration/built-files.ts';
import { stageSite } from '#integration/staged-site.ts';
import { writeSearch } from '#integration/write-search.ts';
import { readCount } from './benchmark.ts';
import { benchContent } from './generate.ts';
import { usageOfTree } from './process-tree.ts';
import { against, seconds } from './report.ts';

export const summary = 'processor time of the search in a build: [pairs ...], 500 2000 by default';

/** Seconds of processor time by pairs: of both languages at first, and after an edit of one article. */
const budgets: Record<number, { cold?: number; edited?: number }> = { 500: { cold: 6 }, 2000: { edited: 4 } };

export async function run(args: string[]): Promise<void> {
  for (const pairs of args.length > 0 ? args.map((arg) => readCount(arg)!) : [500, 2000]) {
    const content = readContent(benchContent(pairs));
    const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
    const cache = cacheInMemory();
    try {
      const cold = await timed(content, 'as it was', cache, folder, new Map());
      const edited = await timed(content, 'edited', cache, folder, cold.files);
      const budget = budgets[pairs] ?? {};
      process.stdout.write(
        `${pairs} pairs: cold ${against(cold.cpu, budget.cold, seconds)}, ` +
          `one article edited ${against(edited.cpu, budget.edited, seconds)}\n`,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

/** Writes the search of a site whose first article is in a state, and says what processor time that took, Pagefind's included. */
async function timed(
  content: Content,
  state: string,
  cache: Cache,
  folder: string,
  lastFiles: BuiltFiles,
): Promise<{ cpu: number; files: BuiltFiles }> {
  const keys = new Map(content.articles.map(({ kb }, at) => [kb, at === 0 ? state : 'as it was']));
  const site = stageSite(folder, '/', lastFiles);
  const before = usageOfTree(process.pid)!.cpu;
  await writeSearch({ ...content, keys }, cache, site, lastFiles);
  return { cpu: usageOfTree(process.pid)!.cpu - before, files: site.files };
}

function cacheInMemory(): Cache {
  const entries = new Map<string, { key: string; value: unknown }>();
  return {
    read: <T>(name: string, key: string) => {
      const entry = entries.get(name);
      return entry?.key === key ? (entry.value as T) : undefined;
    },
    write: (name, key, value) => void entries.set(name, { key, value }),
    remove: (name) => void entries.delete(name),
    prune: () => {},
  };
}
