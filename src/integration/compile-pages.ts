import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from '#content-layer/cache-folder.ts';
import { inProcess } from '#content-layer/in-process.ts';
import { BuildFailure } from './build-failure.ts';
import { rendererFile } from './pages-adapter.ts';
import { isSealed, sealFolder } from './sealed-folder.ts';

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
 *
 * @throws {BuildFailure} where they cannot be compiled, when that has been said
 */
export async function compilePages(contentRoot: string, code: string): Promise<CompiledPages> {
  const all = resolve(cacheFolder(contentRoot), 'pages');
  const folder = join(all, code);
  if (!isSealed(folder)) {
    // The process of a build that was killed may still be writing there.
    rmSync(all, { recursive: true, force: true, maxRetries: 5 });
    const unfinished = `${folder}.${process.pid}`;
    await runAstro(contentRoot, unfinished);
    sealFolder(unfinished);
    renameSync(unfinished, folder);
  }
  return { assets: join(folder, 'assets'), renderer: pathToFileURL(join(folder, renderer)) };
}

const renderer = join('code', rendererFile);

async function runAstro(contentRoot: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const own = { KB_CONTENT: contentRoot, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const env: NodeJS.ProcessEnv = { ...process.env, ...own };
  for (const name of vitesNames) delete env[name];
  if (!(await inProcess(compiler, [folder], env))) throw new BuildFailure(failed);
}

const failed = 'The pages could not be compiled, as said above. Nothing was written.';

/** Vite would take these for `import.meta.env`, and a test runner sets them. */
const vitesNames = ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL'];
const compiler = new URL('./compile-process.ts', import.meta.url);
