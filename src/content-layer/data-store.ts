// What compiled pages find in the place of `astro:data-layer-content`: the collections, as Astro keeps them in memory.
import { currentCollections, openSource } from './source.ts';

await openSource();

export default currentCollections();
