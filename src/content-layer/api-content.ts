import type { ApiContent } from '#replies/api-files.ts';
import { readParts } from '#article/parts.ts';
import type { CompiledArticle } from '#article/view.ts';
import type { Content } from './read-content.ts';
import { createContextFor } from './render-context.ts';

/** The content as the API and what is made from it see it, for one that was read without the cache. */
export function apiContent(content: Content, compiled: readonly CompiledArticle[]): ApiContent {
  const byKb = new Map(content.articles.map((article) => [article.kb, article]));
  // The size of a picture is no part of the API.
  const contextFor = createContextFor(content, () => ({}));
  return {
    ...content,
    articles: compiled,
    partsOf: (kb, lang) => {
      const article = byKb.get(kb)!;
      const translation = [article.source, ...article.translations].find((each) => each.lang === lang)!;
      return readParts(translation, contextFor(article, translation), content.site.url);
    },
  };
}
