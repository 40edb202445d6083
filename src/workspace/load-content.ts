import { join } from 'node:path';
import type { TranslationHead } from '#article/compile.ts';
import type { CompiledArticle } from '#article/view.ts';
import { openArticleStore, type ArticleStore } from './article-store.ts';
import { openBodies } from './article-bodies.ts';
import { createPictureSize } from './pictures.ts';
import { readContent, type Content } from './read-content.ts';
import { createContextFor } from './render-context.ts';

/** A content folder whose articles are rendered. Their trees and texts are read when they are asked for. */
export interface LoadedContent extends Content {
  compiled: CompiledArticle[];
  /** By number, the languages of an article without their texts, the source first. */
  heads: ReadonlyMap<number, TranslationHead[]>;
  /** By number, what the article was made from: changes whenever a page of it may. */
  keys: ReadonlyMap<number, string>;
}

/** Reads a content folder as `readContent` does; what was read before and has not changed comes from the cache. */
export function loadContent(root: string): LoadedContent {
  let store!: ArticleStore;
  const content = readContent(root, process.cwd(), (data, pictures) => {
    const { site, contacts, external } = data;
    const sizeOf = createPictureSize(join(root, 'articles'));
    const contextFor = createContextFor({ site, contacts, external, pictures }, sizeOf);
    store = openArticleStore(root, { base: site.base, contacts, external }, contextFor);
    return store;
  });
  store.save();
  return {
    ...content,
    compiled: content.articles.map(({ kb }) => store.compiled(kb)),
    heads: new Map(content.articles.map(({ kb }) => [kb, store.headsOf(kb)])),
    keys: new Map(content.articles.map(({ kb }) => [kb, store.keyOf(kb)])),
  };
}

/** Removes rendered articles that `content` does not have. */
export function pruneCache(root: string, { keys }: LoadedContent): void {
  openBodies(root).prune(keys);
}
