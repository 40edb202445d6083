import type { Diagnostic } from '#article/diagnostic.ts';
import type { Content } from '#content-layer/read-content.ts';
import { KbError } from './kb-error.ts';

/** For each file of an article that cannot be read, the first thing that is wrong in it. */
export function unreadFiles({
  articles,
  diagnostics,
}: Pick<Content, 'articles' | 'diagnostics'>): Diagnostic[] {
  const read = new Set(
    articles.flatMap(({ source, translations }) => [source, ...translations].map(({ path }) => path)),
  );
  const unread = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { path, severity } = diagnostic;
    const isArticle = /\/articles\/\d+\/[\w-]+\.mdx$/.test(path);
    if (severity === 'error' && isArticle && !read.has(path) && !unread.has(path))
      unread.set(path, diagnostic);
  }
  return [...unread.values()];
}

/** Where a file of the article cannot be read, a {@link KbError} says why; what is asked for would be wrong without it. */
export function assertRead(content: Pick<Content, 'articles' | 'diagnostics'>, id: string): void {
  const folder = `/articles/${id.replace(/^KB/i, '')}/`;
  const found = unreadFiles(content).find(({ path }) => path.includes(folder));
  if (!found) return;
  const { path, range, message, hint } = found;
  throw new KbError(`${path}:${range.start.line}:${range.start.column}  ${message}`, hint);
}
