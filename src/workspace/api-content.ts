import type { ApiContent } from '#agent/api-files.ts';
import type { CompiledArticle } from '#article/view.ts';
import type { Content } from './read-content.ts';
import { createContextFor } from './render-context.ts';

/** The content as the API and what is made from it see it. */
export function apiContent(content: Content, compiled: readonly CompiledArticle[]): ApiContent {
  const byKb = new Map(compiled.map((article) => [article.kb, article]));
  return {
    ...content,
    // The size of a picture is no part of the API.
    contextFor: createContextFor(content, () => ({})),
    articles: content.articles.map((article) => ({ article, compiled: byKb.get(article.kb)! })),
  };
}
