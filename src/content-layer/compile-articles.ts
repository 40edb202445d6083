import { join } from 'node:path';
import { compileTranslation } from '#article/compile.ts';
import type { CompiledArticle } from '#article/view.ts';
import { createPictureSize } from './pictures.ts';
import type { Content } from './read-content.ts';
import { createContextFor } from './render-context.ts';

/** Every article of a content folder, rendered in each of its languages. */
export function compileArticles(content: Content, contentRoot: string): CompiledArticle[] {
  const contextFor = createContextFor(content, createPictureSize(join(contentRoot, 'articles')));
  return content.articles.map((article) => {
    const source = compileTranslation(article, article.source, contextFor);
    const others = article.translations.map((translation) =>
      compileTranslation(article, translation, contextFor),
    );
    return { kb: article.kb, source, byLang: new Map([source, ...others].map((text) => [text.lang, text])) };
  });
}
