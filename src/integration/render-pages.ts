import { cpSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { ContentSnapshot } from '#content-layer/content-snapshot.ts';
import { inThread } from '#content-layer/in-thread.ts';
import { describeInto, type BuiltFiles } from './built-files.ts';
import type { CompiledPages } from './compile-pages.ts';
import type { RenderResult, RenderTask } from './render-thread.ts';

export interface Rendering {
  contentRoot: string;
  /** Where pages are made. */
  folder: string;
  /** Numbers of the articles whose pages are not wanted. */
  kept: ReadonlySet<number>;
  /** The day on which the languages were compared; undefined where they were not. */
  today: string | undefined;
}

/** Below this many articles to render, a second thread takes longer to start than it saves. */
const worthwhile = 100;
const thread = new URL('./render-thread.ts', import.meta.url);

/** Renders the pages of a site into `folder`, with what they load, and adds them to `files`. */
export async function renderPages(
  pages: CompiledPages,
  content: ContentSnapshot,
  { contentRoot, folder, kept, today = '' }: Rendering,
  files: BuiltFiles,
): Promise<void> {
  cpSync(pages.assets, folder, { recursive: true });
  describeInto(files, pages.assets, content.site.base);
  const env = { ...process.env, KB_CONTENT: contentRoot, KB_CHECKED: today };
  const parts = content.articles.length - kept.size < worthwhile ? 1 : availableParallelism();
  const task = { renderer: pages.renderer.href, contentRoot, content, kept, folder, parts };
  const results = Array.from({ length: parts }, (_, part) =>
    inThread<RenderTask, RenderResult>(thread, { ...task, part }, env),
  );
  // Where one fails, the folder is not taken away while others write into it.
  await Promise.allSettled(results);
  for (const made of await Promise.all(results)) for (const [path, file] of made) files.set(path, file);
}
