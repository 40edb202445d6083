import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '#workspace/content-root.ts';
import { createContentOverlay } from './content-overlay.ts';
import { createDevSearch } from './dev-search.ts';

/** What development has beyond Astro: content diagnostics in the overlay and the terminal, and the search index. */
export function devSupport(): AstroIntegration {
  return {
    name: 'lockstep-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const root = contentRoot();
        const overlay = createContentOverlay(server, root, (text) => logger.error(text));
        const search = createDevSearch(root, (error) => logger.error(String(error)));
        server.middlewares.use(search.middleware);
        overlay.refresh();
        server.watcher.add(resolve(root));
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, file) => {
          if (!resolve(file).startsWith(resolve(root))) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            overlay.refresh(file);
            search.forget();
          }, 60);
        });
      },
    },
  };
}
