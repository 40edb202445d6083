import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from './collections.ts';
import type { Entry } from './collection.ts';

/**
 * The interface between the integration and the loaders, provided as the hook `lockstep:content`. Vite loads this module and
 * Node loads the integration, so they cannot share the state of a module.
 */
export interface ContentHook {
  entries: (collection: CollectionName) => Promise<Entry[]>;
  /** Calls `listener` after each change of the content, in development only. */
  onChange: (listener: () => Promise<void>) => void;
}

/** Loads a collection from the content folder of this run. Astro's store gets no texts: pages read them from `data-store.ts`. */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `lockstep-${collection}`,
    load: async (context) => {
      const { entries, onChange } = contentHook(context);
      const load = async () => fill(context, await entries(collection));
      await load();
      if (context.watcher) onChange(load);
    },
  };
}

/** @throws if the integration is missing in `astro.config.mjs` */
function contentHook({ config }: LoaderContext): ContentHook {
  const hooks = config.integrations.find(({ name }) => name === 'lockstep')?.hooks as
    { 'lockstep:content'?: () => ContentHook } | undefined;
  if (!hooks?.['lockstep:content'])
    throw new Error(
      'The collections need the integration `lockstep()` of src/integration in astro.config.mjs.',
    );
  return hooks['lockstep:content']();
}

async function fill({ store, parseData }: LoaderContext, entries: readonly Entry[]): Promise<void> {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) {
    const { id, filePath, digest } = entry;
    // All content folders share Astro's list of files to compile, so it is written even if nothing has changed.
    if (entry.deferredRender && filePath) store.addModuleImport(filePath);
    if (store.get(id)?.digest === digest) continue;
    const data = await parseData({ id, data: entry.data, ...(filePath && { filePath }) });
    store.set({ ...entry, data });
  }
}
