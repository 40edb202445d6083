import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from '#workspace/cache-folder.ts';
import { pagesAdapter, rendererFile } from './pages-adapter.ts';

/** Pages as code. */
export interface CompiledPages {
  /** What browsers load, and `public/`. */
  assets: string;
  /** The module of `page-renderer.ts`. */
  renderer: URL;
}

/**
 * Compiles the pages, or takes those that were compiled from the same code before. `code` stands for everything they depend
 * on; the content is not part of it. Changes the environment of this process.
 */
export async function compilePages(contentRoot: string, code: string): Promise<CompiledPages> {
  const all = resolve(cacheFolder(contentRoot), 'pages');
  const folder = join(all, code);
  if (!existsSync(join(folder, renderer))) {
    rmSync(all, { recursive: true, force: true });
    await runAstro(contentRoot, `${folder}.new`);
    renameSync(`${folder}.new`, folder);
  }
  return { assets: join(folder, 'assets'), renderer: pathToFileURL(join(folder, renderer)) };
}

const renderer = join('code', rendererFile);

async function runAstro(contentRoot: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // Astro loads its configuration by itself: the environment is what reaches it.
  process.env['KB_CONTENT'] = contentRoot;
  process.env['NODE_ENV'] = 'production';
  // Vite would take these for `import.meta.env`, and a test runner sets them.
  for (const name of ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL']) delete process.env[name];
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({
    outDir: join(folder, 'assets'),
    cacheDir: join(folder, 'cache'),
    logLevel: 'warn',
    mode: 'production',
    integrations: [pagesAdapter(join(folder, 'code'))],
  });
}
