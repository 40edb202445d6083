import type { Diagnostic } from '#article/diagnostic.ts';
import type { Content } from '#content-layer/read-content.ts';
import { KbError } from './kb-error.ts';

/** The files of these articles that cannot be parsed, with the first error in each. */
export function unreadableFiles({
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

/**
 * Checks that all files of an article could be parsed. Without one of them, the result of a command would be wrong.
 *
 * @throws {KbError} with the first error in a file that could not
 */
export function assertReadable(content: Pick<Content, 'articles' | 'diagnostics'>, id: string): void {
  const folder = `/articles/${id.replace(/^KB/i, '')}/`;
  const found = unreadableFiles(content).find(({ path }) => path.includes(folder));
  if (!found) return;
  const { path, range, message, hint } = found;
  throw new KbError(`${path}:${range.start.line}:${range.start.column}  ${message}`, hint);
}
