import { existsSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheFolder } from '#content-layer/cache.ts';
import { audience, contentRoot, type Audience } from '#content-layer/content-root.ts';
import type { ContentHook } from '#content-layer/loaders.ts';
import { forgetSource, openLiveCollections, openSource } from '#content-layer/source.ts';
import { takeLock } from './build-lock.ts';
import { checkContentFolder, checkFolders } from './check-folders.ts';
import { dataStorePlugin, devDataStorePlugin } from './data-store-plugin.ts';
import { serveContent } from './dev.ts';
import { startBuild, type SiteBuild } from './site-build.ts';
import { openStaging } from './staging.ts';
import { stop, stopOnErrors, stopOnFileErrors, unchangedMessage } from './stop.ts';

/**
 * The integration that makes the whole site with Astro's own commands. `astro build` checks the content before it writes
 * anything, renders only the pages that have changed, adds search, embeds, host files and the service worker, checks every
 * link, and publishes the site at the end. `astro dev` shows the content and its errors while it is edited.
 */
export function lockstep(): AstroIntegration {
  const root = contentRoot();
  let command = '';
  let outDir = '';
  let staging = '';
  let build: SiteBuild | undefined;
  let rendersAll = false;
  const listeners: (() => Promise<void>)[] = [];

  const contentHook: ContentHook = {
    entries: async (collection) => {
      const { collections, checks } = await (command === 'build'
        ? stopOnFileErrors(openSource)
        : openSource());
      if (command === 'build' && collection === 'articles') stopOnErrors(checks().findings, outDir);
      return [...collections.get(collection)!.values()].filter(() => collection !== 'checks');
    },
    onChange: (listener) => listeners.push(listener),
  };

  return {
    name: 'lockstep',
    hooks: {
      // Not a hook of Astro: the loaders of content.config.ts call it.
      ...({ 'lockstep:content': () => contentHook } as object),
      'astro:config:setup': async (setup) => {
        command = setup.command;
        if (command !== 'preview') checkContentFolder(root);
        const readers = audienceOrStop();
        // By default both caches are below node_modules, which may belong to another user.
        setup.updateConfig({
          cacheDir: pathToFileURL(`${join(cacheFolder(root), 'astro')}/`),
          vite: {
            cacheDir: join(cacheFolder(root), 'vite'),
            define: { 'import.meta.env.KB_AUDIENCE': JSON.stringify(readers) },
          },
        });
        if (command === 'dev') {
          setup.updateConfig({ vite: { plugins: [devDataStorePlugin(openLiveCollections)] } });
        }
        if (command !== 'build') return;
        const configured = fileURLToPath(setup.config.outDir).replace(/[\\/]$/, '');
        // A site for agents must not replace the public site by mistake.
        const out =
          readers === 'agents' && basename(configured) === 'dist' ? `${configured}-agents` : configured;
        // If the folder is a symbolic link, the build updates its target and keeps the link.
        outDir = existsSync(out) ? realpathSync(out) : out;
        checkFolders(root, outDir);
        staging = await stopOnFileErrors(async () => {
          await takeLock('.cache/build.lock', (text) => setup.logger.info(text));
          return openStaging(outDir);
        });
        process.on('exit', () => rmSync(staging, { recursive: true, force: true }));
        setup.updateConfig({
          outDir: pathToFileURL(`${staging}/`),
          vite: { plugins: [dataStorePlugin()] },
          // Astro appends this integration, so it publishes after all others are done.
          integrations: [publisher()],
        });
      },
      'astro:config:done': ({ config, logger }) => {
        const others = config.integrations.filter(
          ({ name, hooks }) =>
            !name.startsWith('lockstep') && !name.startsWith('@astrojs/mdx') && hooks['astro:build:done'],
        );
        rendersAll = others.length > 0;
        if (command === 'build' && rendersAll)
          logger.info(
            `Every page is rendered: ${others.map(({ name }) => name).join(', ')} may change them.`,
          );
      },
      'astro:build:start': async ({ setPrerenderer, logger }) => {
        const source = await openSource();
        build = startBuild(source, { staging, outDir, rendersAll, progress: (text) => logger.info(text) });
        setPrerenderer(build.prerenderer);
      },
      'astro:server:setup': ({ server, logger }) =>
        serveContent(server, logger, async () => {
          forgetSource();
          await Promise.all(listeners.map((listener) => listener()));
        }),
    },
  };

  function publisher(): AstroIntegration {
    return {
      name: 'lockstep-publisher',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          const { pages, problems } = await stopOnFileErrors(build!.finish);
          if (problems.length > 0)
            stop(
              `${problems.map(({ page, problem }) => `${page}\n  error  ${problem}`).join('\n')}\n${unchangedMessage(outDir)}`,
            );
          logger.info(`${pages} pages in ${outDir}`);
        },
      },
    };
  }
}

function audienceOrStop(): Audience {
  try {
    return audience();
  } catch (error) {
    return stop((error as Error).message, 2);
  }
}
