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

/** The redirects of `redirects.yaml`, in the order of the file. */
export function ownTable(entries: readonly RedirectEntry[], base: string): Redirect[] {
  return entries.map(({ from, to }) =>
    toRedirect(decodeAddress(from), to.startsWith('/') ? withBase(base, to) : to),
  );
}

/**
 * The redirects of every old address: `/article/1133`, `/node/1133`, `/article/KB1133`, those of aliases, and each of them with a
 * language in front. Retired articles are included: their addresses lead to the page that explains the retirement.
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

/** The redirects of former steps: to the step that replaces them, or to the article. */
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
 * Finds the errors in a table: a duplicate address, an address that is a page, and a target that does not exist or is redirected
 * itself. Case does not count, because some hosts treat `/article/KB7` and `/article/kb7` as the same.
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
    if (next)
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

/** The path of a target on this host. Undefined if the target is on another host. */
function pathOf(to: string, origin: string): string | undefined {
  if (to.startsWith('/')) return to;
  const url = URL.parse(to);
  return url?.origin === origin ? url.pathname : undefined;
}

function shown({ from, isPrefix }: Redirect): string {
  return `\`${from}${isPrefix ? '*' : ''}\``;
}
