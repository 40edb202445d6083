import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '#workspace/cache-folder.ts';

/** Renders the pages of a site into a folder, without those of the articles `kept`. */
export async function renderPages(
  contentRoot: string,
  outDir: string,
  kept: ReadonlySet<number>,
): Promise<void> {
  const list = join(cacheFolder(contentRoot), 'kept.json');
  mkdirSync(cacheFolder(contentRoot), { recursive: true });
  writeFileSync(list, JSON.stringify([...kept]));
  // Astro loads its configuration, and the pages, by itself: the environment is what reaches them.
  process.env['KB_CONTENT'] = contentRoot;
  process.env['KB_KEPT'] = list;
  process.env['NODE_ENV'] = 'production';
  // Vite would take these for `import.meta.env`, and a test runner sets them.
  for (const name of ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL']) delete process.env[name];
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({
    outDir,
    cacheDir: join(cacheFolder(contentRoot), 'astro'),
    logLevel: 'warn',
    mode: 'production',
  });
}
