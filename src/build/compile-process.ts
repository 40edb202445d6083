// A process of its own: compiles the pages into the folder named by its argument. What the bundler takes of memory, it gives
// back only when its process ends; and the environment that Astro needs is the other's no more.
import { join } from 'node:path';
import { build } from 'astro';
import { pagesAdapter } from './pages-adapter.ts';

const folder = process.argv[2]!;
await build({
  outDir: join(folder, 'assets'),
  cacheDir: join(folder, 'cache'),
  logLevel: 'warn',
  mode: 'production',
  integrations: [pagesAdapter(join(folder, 'code'))],
});
