import { withBase, withoutBase } from '#i18n/urls/base.ts';
import {
  articlePath,
  homePath,
  neutralPath,
  parseArticlePath,
  parseHomePath,
  parseNeutralPath,
  parseTopicPath,
  topicPath,
} from '#i18n/urls/pages.ts';
import { ownTable, redirectProblems } from '#permalinks/redirects.ts';
import { defineRule } from '../rule.ts';
import type { SiteContent } from '../site-content.ts';

export default defineRule({
  id: 'redirects',
  summary: 'Old addresses lead to pages, each to one, without loops.',
  severity: 'error',
  scope: 'content',
  check(content, report) {
    const { redirects, site } = content;
    if (!redirects) return;
    const base = site?.base ?? '/';
    const table = ownTable(redirects.entries, base);
    const places = new Map(table.map((redirect, index) => [redirect, index]));
    const known = knownPages(content);
    const isPage = (path: string) => {
      const below = withoutBase(base, path);
      return below !== undefined && (known.has(below) || !isOfKnownKind(below));
    };
    const pages = [...known].map((path) => withBase(base, path));
    for (const { redirect, problem } of redirectProblems(table, pages, site?.url ?? '', isPage)) {
      const field = problem.endsWith('no page') ? 'to' : 'from';
      report(redirects, {
        range: redirects.fieldRange(`${places.get(redirect)}.${field}`),
        message: `Unexpected old address: ${problem}`,
        hint:
          field === 'to'
            ? `Give a page of the site, such as \`${articlePath('en', 1133)}\`, or an address with \`https://\`.`
            : 'Each old address leads to one page of the site, in one step; an address that has a page keeps it.',
      });
    }
  },
});

/** Returns the pages of articles, topics and languages. Only the build knows the site's own pages. */
function knownPages({ articles, retired, unparsedIds, topicIds, languages }: SiteContent): Set<string> {
  const numbers = [
    ...articles.map(({ kb }) => kb),
    ...(retired?.entries ?? []).map(({ kb }) => kb),
    ...unparsedIds,
  ];
  return new Set([
    '/',
    ...numbers.map(neutralPath),
    ...languages.flatMap((lang) => [
      homePath(lang),
      ...numbers.map((kb) => articlePath(lang, kb)),
      ...[...topicIds].map((topic) => topicPath(lang, topic)),
    ]),
  ]);
}

function isOfKnownKind(path: string): boolean {
  return (
    (parseArticlePath(path) ?? parseNeutralPath(path) ?? parseTopicPath(path) ?? parseHomePath(path)) !==
    undefined
  );
}
