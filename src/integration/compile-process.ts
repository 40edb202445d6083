// A process of its own: compiles the pages into the folder named by its argument. What the bundler takes of memory, it gives
// back only when its process ends; and the environment that Astro needs is the other's no more.
import { join } from 'node:path';
import { build } from 'astro';
import { endWithParent } from '#content-layer/in-process.ts';
import { compileErrors } from './compile-errors.ts';
import { pagesAdapter } from './pages-adapter.ts';

endWithParent();

const folder = process.argv[2]!;
try {
  await build({
    outDir: join(folder, 'assets'),
    cacheDir: join(folder, 'cache'),
    logLevel: 'warn',
    mode: 'production',
    integrations: [pagesAdapter(join(folder, 'code'))],
  });
} catch (error) {
  process.stderr.write(`${compileErrors(error as Error)}\n`);
  process.exitCode = 1;
}
