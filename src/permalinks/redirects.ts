import type { Lang } from '#i18n/languages.ts';
import { decodeAddress, withBase } from '#i18n/urls/base.ts';
import { oldArticlePaths } from '#i18n/urls/old.ts';
import { articlePath, neutralPath, guideStepPath } from '#i18n/urls/pages.ts';
import { keyOf, redirectFinder, toRedirect, type Redirect } from '#i18n/urls/redirects.ts';
import type { RedirectEntry } from '#schema/redirects.ts';

export interface RedirectSource {
  kb: number;
  /** Other ids that lead to the article. */
  aliases: readonly string[];
}

/** What stands in `redirects.yaml`, in its order. */
export function ownTable(entries: readonly RedirectEntry[], base: string): Redirect[] {
  return entries.map(({ from, to }) =>
    toRedirect(decodeAddress(from), to.startsWith('/') ? withBase(base, to) : to),
  );
}

/**
 * Every old address of the articles: `/article/1133`, `/node/1133`, `/article/KB1133`, those of their aliases, and all of them
 * with a language before. Numbers of articles and of retired ones alike: a tombstone is an answer.
 */
export function redirectTable(
  articles: readonly RedirectSource[],
  languages: readonly Lang[],
  base: string,
): Redirect[] {
  return articles.flatMap(({ kb, aliases }) => {
    return oldArticlePaths(kb, aliases).flatMap((from) => [
      { from: withBase(base, from), to: withBase(base, neutralPath(kb)) },
      ...languages.map((lang) => ({
        from: withBase(base, `/${lang}${from}`),
        to: withBase(base, articlePath(lang, kb)),
      })),
    ]);
  });
}

/** Steps of paths that are gone, and where their addresses lead: to another step, or to the article. */
export function formerStepTable(
  steps: readonly { kb: number; step: string; to?: string | undefined }[],
  languages: readonly Lang[],
  base: string,
): Redirect[] {
  return steps.flatMap(({ kb, step, to }) =>
    languages.map((lang) => ({
      from: withBase(base, guideStepPath(lang, kb, step)).slice(0, -1),
      to: withBase(base, to === undefined ? articlePath(lang, kb) : guideStepPath(lang, kb, to)),
    })),
  );
}

export interface RedirectProblem {
  redirect: Redirect;
  problem: string;
}

/**
 * What is wrong with a table: an address twice, one that is a page, a target that is none or is redirected again. Hosts differ
 * in whether `/article/KB7` and `/article/kb7` are the same, so here they are.
 *
 * @param pages paths of pages with the base, such as `/help/kb/69/`
 * @param origin the address of the site without a path, such as `https://help.example`
 */
export function redirectProblems(
  table: readonly Redirect[],
  pages: Iterable<string>,
  origin: string,
  isPage: (path: string) => boolean,
): RedirectProblem[] {
  const problems: RedirectProblem[] = [];
  const report = (redirect: Redirect, problem: string) => problems.push({ redirect, problem });
  const first = new Map<string, Redirect>();
  for (const redirect of table) {
    const key = redirect.isPrefix ? `${redirect.from.toLowerCase()}*` : keyOf(redirect.from);
    const other = first.get(key);
    if (!other) first.set(key, redirect);
    else if (other.to === redirect.to) report(redirect, `${shown(redirect)} stands twice`);
    else report(redirect, `${shown(redirect)} leads to \`${other.to}\` and to \`${redirect.to}\``);
  }
  const find = redirectFinder(table);
  for (const redirect of table) {
    const path = pathOf(redirect.to, origin);
    if (path === undefined) continue;
    const next = find(path);
    if (next && (next === redirect || keyOf(pathOf(next.to, origin) ?? '') === keyOf(path)))
      report(redirect, `${shown(redirect)} leads back to itself`);
    else if (next)
      report(
        redirect,
        find(pathOf(next.to, origin) ?? '') === redirect
          ? `${shown(redirect)} leads back to itself`
          : `${shown(redirect)} leads to \`${redirect.to}\`, which leads on to \`${next.to}\``,
      );
    else if (redirect.to.startsWith('/') && !isPage(path))
      report(redirect, `${shown(redirect)} leads to \`${redirect.to}\`, which is no page`);
  }
  const taken = new Set<Redirect>();
  for (const page of pages) {
    const redirect = find(page);
    if (!redirect || taken.has(redirect)) continue;
    taken.add(redirect);
    report(
      redirect,
      redirect.isPrefix
        ? `${shown(redirect)} takes in the page \`${page}\``
        : `${shown(redirect)} is a page and cannot lead away`,
    );
  }
  return problems;
}

/** The path of a target on this host; undefined if it leads elsewhere. */
function pathOf(to: string, origin: string): string | undefined {
  if (to.startsWith('/')) return to;
  const url = URL.parse(to);
  return url?.origin === origin ? url.pathname : undefined;
}

function shown({ from, isPrefix }: Redirect): string {
  return `\`${from}${isPrefix ? '*' : ''}\``;
}
