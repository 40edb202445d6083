// Compiled pages import this module instead of `astro:data-layer-content`. Its default export is the collections.
import { currentCollections, openSource } from './source.ts';

await openSource();

export default currentCollections();
