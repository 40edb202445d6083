import type { AstroIntegration } from 'astro';
import { contentRoot } from '#content-layer/content-root.ts';
import { watchFolder } from '#content-layer/watch-folder.ts';
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
        watchFolder(server.watcher, root, (files) => {
          overlay.refresh(files);
          search.forget();
        });
      },
    },
  };
}
