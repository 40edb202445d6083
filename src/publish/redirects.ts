import type { Lang } from '#i18n/languages.ts';
import { oldArticlePaths } from '#i18n/urls/old.ts';
import { articlePath, neutralPath, guideStepPath } from '#i18n/urls/pages.ts';

/** Both are paths below the base; `from` is matched with and without a slash at its end. */
export interface Redirect {
  from: string;
  to: string;
}

export interface RedirectSource {
  kb: number;
  /** Other ids that lead to the article. */
  aliases: readonly string[];
}

/**
 * Every old address of the articles: `/article/1133`, `/node/1133`, `/article/KB1133`, those of their aliases, and all of them
 * with a language before. Numbers of articles and of retired ones alike: a tombstone is an answer.
 */
export function redirectTable(articles: readonly RedirectSource[], languages: readonly Lang[]): Redirect[] {
  return articles.flatMap(({ kb, aliases }) => {
    return oldArticlePaths(kb, aliases).flatMap((from) => [
      { from, to: neutralPath(kb) },
      ...languages.map((lang) => ({ from: `/${lang}${from}`, to: articlePath(lang, kb) })),
    ]);
  });
}

/** Steps of paths that are gone, and where their addresses lead: to another step, or to the article. */
export function formerStepTable(
  steps: readonly { kb: number; step: string; to?: string | undefined }[],
  languages: readonly Lang[],
): Redirect[] {
  return steps.flatMap(({ kb, step, to }) =>
    languages.map((lang) => ({
      from: withoutSlash(guideStepPath(lang, kb, step)),
      to: to === undefined ? articlePath(lang, kb) : guideStepPath(lang, kb, to),
    })),
  );
}

/**
 * What is wrong with a table: an address twice, one that is a page, a target that is none or is redirected again. Hosts differ
 * in whether `/article/KB7` and `/article/kb7` are the same, so here they are.
 */
export function redirectProblems(table: readonly Redirect[], isPage: (path: string) => boolean): string[] {
  const redirects = table.map(({ from, to }) => ({ from, to, key: keyOf(from), targetKey: keyOf(to) }));
  const targets = new Map<string, string>();
  const problems: string[] = [];
  for (const { from, to, key } of redirects) {
    const other = targets.get(key);
    if (other === to) problems.push(`\`${from}\` stands twice`);
    else if (other !== undefined) problems.push(`\`${from}\` leads to \`${other}\` and to \`${to}\``);
    targets.set(key, to);
  }
  for (const { from, to, key, targetKey } of redirects) {
    const next = targets.get(targetKey);
    if (targetKey === key || (next !== undefined && keyOf(next) === key))
      problems.push(`\`${from}\` leads back to itself`);
    else if (next !== undefined)
      problems.push(`\`${from}\` leads to \`${to}\`, which leads on to \`${next}\``);
    else if (!isPage(to)) problems.push(`\`${from}\` leads to \`${to}\`, which is no page`);
    if (isPage(`${withoutSlash(from)}/`)) problems.push(`\`${from}\` is a page and cannot lead away`);
  }
  return [...new Set(problems)];
}

function keyOf(path: string): string {
  return withoutSlash(path).toLowerCase();
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
