import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from '#workspace/cache-folder.ts';
import { inProcess } from '#workspace/in-process.ts';
import { rendererFile } from './pages-adapter.ts';

/** Pages as code. */
export interface CompiledPages {
  /** What browsers load, and `public/`. */
  assets: string;
  /** The module of `page-renderer.ts`. */
  renderer: URL;
}

/**
 * Compiles the pages, or takes those that were compiled from the same code before. `code` stands for everything they depend
 * on; the content is not part of it.
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
  const own = { KB_CONTENT: contentRoot, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const env: NodeJS.ProcessEnv = { ...process.env, ...own };
  for (const name of vitesNames) delete env[name];
  await inProcess(compiler, [folder], env);
}

/** Vite would take these for `import.meta.env`, and a test runner sets them. */
const vitesNames = ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL'];
const compiler = new URL('./compile-process.ts', import.meta.url);
