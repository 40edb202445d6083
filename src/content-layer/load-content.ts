import { join } from 'node:path';
import type { TranslationHead } from '#article/compile.ts';
import type { CompiledArticle } from '#article/view.ts';
import type { Parts } from '#article/parts.ts';
import type { Lang } from '#i18n/languages.ts';
import { openArticleStore, type ArticleStore } from './article-store.ts';
import { openBodies } from './article-bodies.ts';
import type { Inspections } from './inspections.ts';
import { createPictureSize } from './pictures.ts';
import { readContent, type Content, type SiteData } from './read-content.ts';
import { createContextFor } from './render-context.ts';
import { saveStored } from './stored-articles.ts';

/** A content folder whose articles are rendered. Their trees and texts are read when they are asked for. */
export interface LoadedContent extends Content {
  compiled: CompiledArticle[];
  /** The text of one language of an article, one that it has. */
  partsOf: (kb: number, lang: Lang) => Parts;
  /** By number, the languages of an article without their texts, the source first. */
  heads: ReadonlyMap<number, TranslationHead[]>;
  /** By number, what the article was made from: changes whenever a page of it may. */
  keys: ReadonlyMap<number, string>;
}

/** Reads a content folder as `readContent` does; what was read before and has not changed comes from the cache. */
export function loadContent(root: string): LoadedContent {
  let store!: ArticleStore;
  const content = readContent(root, process.cwd(), {
    openStore: (data, pictures) => (store = storeFor(root, data, pictures)),
  });
  if (store.hasNews()) saveStored(root, store.entries());
  return {
    ...content,
    compiled: content.articles.map(({ kb }) => store.compiled(kb)),
    partsOf: store.partsOf,
    heads: new Map(content.articles.map(({ kb }) => [kb, store.headsOf(kb)])),
    keys: new Map(content.articles.map(({ kb }) => [kb, store.keyOf(kb)])),
  };
}

/** The store of a content folder whose data and pictures are known. */
export function storeFor(
  root: string,
  data: SiteData,
  pictures: Content['pictures'],
  inspections?: Inspections,
): ArticleStore {
  const sizeOf = createPictureSize(join(root, 'articles'));
  return openArticleStore(root, data, createContextFor({ ...data, pictures }, sizeOf), inspections);
}

/** Removes rendered articles that `content` does not have. */
export function pruneCache(root: string, { keys }: LoadedContent): void {
  openBodies(root).prune(keys);
}
