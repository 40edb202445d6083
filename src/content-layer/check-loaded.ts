import { createHash } from 'node:crypto';
import type { Diagnostic } from '#article/diagnostic.ts';
import type { Article } from '#article/model.ts';
import { checkSite, lintArticle, settingsOf, type SiteToCheck } from '#lint/check-site.ts';
import type { LintResult } from '#lint/run.ts';
import type { Cache } from './cache.ts';
import type { Checks } from './collections.ts';
import type { Content } from './read-content.ts';

/**
 * The findings in content that was read. Languages are compared only if no single file has an error, because one mistake
 * would be reported many times. Lint results of unchanged articles come from the cache.
 *
 * @param today the date that decides which reviews are overdue: `2026-11-28`
 * @param ids numbers of the articles to compare; all by default
 */
export function checkLoaded(
  content: Content,
  cache: Cache,
  today: string,
  ids?: ReadonlySet<number>,
): Checks {
  const { diagnostics } = content;
  if (diagnostics.some(({ severity }) => severity === 'error')) return { day: '', findings: diagnostics };
  const lint = createLinter(content, cache);
  const findings = checkSite(content, today, { ids }, (article) =>
    lint(article, content.keys.get(article.kb)!),
  );
  return { day: today, findings };
}

/**
 * Creates a function that lints an article, or returns its result from the cache. The function takes the article and its cache
 * key, which is made from its files and the version of the code.
 */
export function createLinter(
  site: Pick<SiteToCheck, 'glossary' | 'site'>,
  cache: Cache,
): (article: Article, key: string) => LintResult {
  const settings = settingsOf(site);
  const base = createHash('sha256').update(JSON.stringify(settings)).digest('base64url');
  return (article, articleKey) => {
    const name = `lint/${article.kb}`;
    const key = `${articleKey}-${base}`;
    const known = cache.read<LintResult>(name, key);
    if (known) return known;
    const result = lintArticle(article, settings);
    cache.write(name, key, result);
    return result;
  };
}

export function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
