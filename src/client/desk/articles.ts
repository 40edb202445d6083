import type { ArticleData } from '#replies/api/article.ts';
import type { Lang } from '#i18n/languages.ts';
import { withBase } from '#i18n/urls/base.ts';
import { articleDataPath } from '#i18n/urls/files.ts';

export type LoadArticle = (kb: number, lang: Lang) => Promise<ArticleData>;

/** The site has no article with this number, or no longer has it. */
export class MissingArticleError extends Error {
  readonly kb: number;

  constructor(kb: number) {
    super(`There is no KB${kb}`);
    this.name = 'MissingArticleError';
    this.kb = kb;
  }
}

/**
 * Returns a function that loads articles from the API and caches them. It tries again after a failure. It throws
 * `MissingArticleError` for an article that the site does not have.
 */
export function createArticles(base: string): LoadArticle {
  const loading = new Map<string, Promise<ArticleData>>();
  return (kb, lang) => {
    const path = withBase(base, articleDataPath(lang, kb));
    let article = loading.get(path);
    if (!article) {
      article = fetchArticle(path, kb);
      article.catch(() => loading.delete(path));
      loading.set(path, article);
    }
    return article;
  };
}

async function fetchArticle(path: string, kb: number): Promise<ArticleData> {
  const response = await fetch(path);
  if (response.status === 404) throw new MissingArticleError(kb);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as ArticleData;
}
