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
import { stop, stopOnErrors, stopOnFileErrors, unchanged } from './stop.ts';

/**
 * The whole site by Astro's own commands. `astro build` checks the content before anything is written, renders only what has
 * changed, adds search, embeds, host files and the service worker, checks every link and swaps the site in at the end.
 * `astro dev` shows content, and what is wrong with it, as it is edited.
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
      // Not Astro's: the loaders of content.config.ts ask for it.
      ...({ 'lockstep:content': () => contentHook } as object),
      'astro:config:setup': async (setup) => {
        command = setup.command;
        if (command !== 'preview') checkContentFolder(root);
        const readers = audienceOrStop();
        // Both write below node_modules by themselves, which another user may own.
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
        const given = fileURLToPath(setup.config.outDir).replace(/[\\/]$/, '');
        // What is for agents never takes the place of the public site by mistake.
        const out = readers === 'agents' && basename(given) === 'dist' ? `${given}-agents` : given;
        // Where a link leads is brought up to date; the link stays.
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
          // Added to the end of the list: it publishes when all others are done.
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
              `${problems.map(({ page, problem }) => `${page}\n  error  ${problem}`).join('\n')}\n${unchanged(outDir)}`,
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
