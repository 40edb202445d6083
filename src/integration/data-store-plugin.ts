import type { Plugin } from 'vite';

const contentLayer = (name: string) => new URL(`../content-layer/${name}`, import.meta.url).href;

/** The only undocumented module id of Astro in the build. The prerenderer stops the build if nothing imports it. */
const storeId = 'astro:data-layer-content';

/** The message if Astro does not import `storeId`. */
export const storeNotRead =
  'Astro has not read the collections from src/content-layer/data-store.ts.\nIs this the version of Astro that package.json names?';

/** Modules that compiled pages import from Node at run time, so that they share them with the integration: address by id. */
const external: Record<string, string> = {
  [storeId]: contentLayer('data-store.ts'),
  '#content-layer/reads.ts': contentLayer('reads.ts'),
};

/** A Vite plugin: compiled pages read the collections at run time. Astro would bundle the content with their code. */
export function dataStorePlugin(): Plugin {
  return {
    name: 'lockstep-data-store',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId: {
      order: 'pre',
      filter: { id: /^(?:astro:data-layer-content|#content-layer\/reads\.ts)$/ },
      handler: (id) => ({ id: external[id]!, external: true }),
    },
  };
}

/** A Vite plugin: in development, pages read the collections from `openCollections`, which stay current after edits. */
export function devDataStorePlugin(openCollections: () => Promise<unknown>): Plugin {
  const shared = Symbol.for('lockstep.collections');
  (globalThis as Record<symbol, unknown>)[shared] = openCollections;
  return {
    name: 'lockstep-data-store-dev',
    enforce: 'pre',
    apply: 'serve',
    load: {
      order: 'pre',
      filter: { id: /^\0astro:data-layer-content$/ },
      handler: () => `export default await globalThis[Symbol.for('lockstep.collections')]();`,
    },
  };
}
