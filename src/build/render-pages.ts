import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '#workspace/cache-folder.ts';
import { inThread } from '#workspace/in-thread.ts';
import { describeInto, type BuiltFiles } from './built-files.ts';
import type { CompiledPages } from './compile-pages.ts';
import type { RenderResult, RenderTask } from './render-thread.ts';

export interface Rendering {
  contentRoot: string;
  /** Where pages are made. */
  folder: string;
  /** Below which the site is served. */
  base: string;
  /** The `contentKey` of what was checked. */
  checked: string;
  /** Numbers of the articles whose pages are not wanted. */
  kept: ReadonlySet<number>;
  /** How many articles there are. */
  count: number;
  /** The day on which the languages were compared; undefined where they were not. */
  today: string | undefined;
}

/** Below this many articles to render, a second thread takes longer to start than it saves. */
const worthwhile = 100;
const thread = new URL('./render-thread.ts', import.meta.url);

/** Renders the pages of a site into `folder`, with what they load, and adds them to `files`. */
export async function renderPages(
  pages: CompiledPages,
  { contentRoot, folder, base, checked, kept, count, today = '' }: Rendering,
  files: BuiltFiles,
): Promise<void> {
  cpSync(pages.assets, folder, { recursive: true });
  describeInto(files, folder, base);
  const list = join(cacheFolder(contentRoot), 'kept.json');
  mkdirSync(cacheFolder(contentRoot), { recursive: true });
  writeFileSync(list, JSON.stringify([...kept]));
  const env = { ...process.env, KB_CONTENT: contentRoot, KB_KEPT: list, KB_CHECKED: today };
  const parts = count - kept.size < worthwhile ? 1 : availableParallelism();
  const task = { renderer: pages.renderer.href, folder, base, checked, parts };
  const results = Array.from({ length: parts }, (_, part) =>
    inThread<RenderTask, RenderResult>(thread, { ...task, part }, env),
  );
  // Where one fails, the folder is not taken away while others write into it.
  await Promise.allSettled(results);
  for (const made of await Promise.all(results)) for (const [path, file] of made) files.set(path, file);
}
