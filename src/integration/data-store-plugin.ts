import type { Plugin } from 'vite';

const contentLayer = (name: string) => new URL(`../content-layer/${name}`, import.meta.url).href;

/** The one undocumented id of Astro that the build rests on; the prerenderer notices if it is no longer asked for. */
const storeId = 'astro:data-layer-content';

/** What is said if nobody asks for it. */
export const storeNotRead =
  'Astro has not read the collections from src/content-layer/data-store.ts.\nIs this the version of Astro that package.json names?';

/** By id, the modules that compiled pages load from Node when they run, so that they share them with the integration. */
const external: Record<string, string> = {
  [storeId]: contentLayer('data-store.ts'),
  '#content-layer/reads.ts': contentLayer('reads.ts'),
};

/** Lets compiled pages read the collections when they run. Astro would make the content part of their code. */
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

/** The same in development: `openCollections` gives collections that are up to date whenever a page reads them. */
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
