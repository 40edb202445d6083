import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { contentRoot } from '#content-layer/content-root.ts';
import { openSource } from '#content-layer/source.ts';
import { watchFolder } from '#content-layer/watch-folder.ts';
import { createOverlay } from './dev-overlay.ts';
import { createDevFiles } from './dev-files.ts';

/**
 * Serves content in development. Open pages reload after an edit, errors show in the overlay and the terminal, and files that
 * Astro does not render are made on request.
 *
 * @param reload reads the content again and updates Astro's collections
 */
export function serveContent(
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
  reload: () => Promise<void>,
): void {
  const overlay = createOverlay(server, (text) => logger.error(text));
  const files = createDevFiles((error) => logger.error(String(error)));
  server.middlewares.use(files.middleware);
  const changed = new Set<number>();
  const show = async () => {
    const { content, checkArticles } = await openSource();
    overlay.show(checkArticles(changed));
    return content;
  };
  void show();
  watchFolder(server.watcher, contentRoot(), (paths) => {
    for (const path of paths) {
      const kb = Number(/[\\/]articles[\\/](\d+)[\\/]/.exec(path)?.[1]);
      if (kb) changed.add(kb);
    }
    files.forget();
    void reload()
      .then(show)
      .catch((error: unknown) => logger.error(String(error)));
  });
}
