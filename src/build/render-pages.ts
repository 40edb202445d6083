import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '#workspace/cache-folder.ts';

export interface Rendering {
  contentRoot: string;
  /** Where pages are made. */
  folder: string;
  /** Numbers of the articles whose pages are not wanted. */
  kept: ReadonlySet<number>;
  /** The day on which the languages were compared; undefined where they were not. */
  today: string | undefined;
}

/**
 * Renders the pages of a site, each as a file below `folder`, which is emptied first. Changes the environment of this process.
 */
export async function renderPages({ contentRoot, folder, kept, today = '' }: Rendering): Promise<void> {
  const list = join(cacheFolder(contentRoot), 'kept.json');
  mkdirSync(cacheFolder(contentRoot), { recursive: true });
  writeFileSync(list, JSON.stringify([...kept]));
  // Astro loads its configuration, and the pages, by itself: the environment is what reaches them.
  process.env['KB_CONTENT'] = contentRoot;
  process.env['KB_KEPT'] = list;
  process.env['KB_CHECKED'] = today;
  process.env['NODE_ENV'] = 'production';
  // Vite would take these for `import.meta.env`, and a test runner sets them.
  for (const name of ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL']) delete process.env[name];
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({
    outDir: folder,
    cacheDir: join(cacheFolder(contentRoot), 'astro'),
    logLevel: 'warn',
    mode: 'production',
  });
}
