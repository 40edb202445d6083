import { decodeAddress, absoluteUrl, addressOfFile, fileOfAddress, withoutBase } from '#i18n/urls/base.ts';
import { isEntrance, notFoundPath, parseSearchPath } from '#i18n/urls/pages.ts';
import type { PageFacts } from './read-page.ts';

export interface LinkProblem {
  /** Path of the page below the base. */
  page: string;
  problem: string;
}

/**
 * Checks a built site in memory: links and assets lead to files, anchors to ids, language alternates name each other, and
 * every page can be reached from the root. `pages` has paths such as `/es/kb/69/index.html`, `files` all paths.
 */
export function checkBuiltSite(
  pages: ReadonlyMap<string, PageFacts>,
  files: ReadonlySet<string>,
  site: { url: string; base: string },
): LinkProblem[] {
  const problems: LinkProblem[] = [];
  const reached = new Set([fileOfAddress('/'), notFoundPath]);
  const targetOf = targetFinder(site);
  const checkLink = (link: string, from: string, isStub: boolean, report: Report) => {
    const target = targetOf(link, from);
    if (target === 'elsewhere') return;
    if (target === 'outside') return report(`\`${link}\` leaves the base path \`${site.base}\``);
    const { id } = target;
    // Astro writes redirects without the slash at the end; a host adds it.
    const path = isStub && !files.has(target.path) ? fileOfAddress(`${target.path}/`) : target.path;
    if (!files.has(path)) return report(`\`${link}\` leads nowhere`);
    if (path !== from) reached.add(path);
    // `#q=…` is what a page is asked, and no place in it.
    if (id && !id.includes('=') && !pages.get(path)?.ids.includes(id))
      report(`\`${link}\` leads to a place the page does not have`);
  };
  for (const [path, page] of pages) {
    const report = (problem: string) => problems.push({ page: addressOfFile(path), problem });
    for (const link of page.links) checkLink(link, path, page.isStub, report);
    if (!page.isStub) checkAlternates(path, page, pages, site, report);
  }
  for (const [path, { isStub }] of pages) {
    if (!reached.has(path) && !isStub && !isEntrance(addressOfFile(path)))
      problems.push({ page: addressOfFile(path), problem: 'No page links to this one' });
  }
  return problems.sort((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0));
}

type Report = (problem: string) => void;

/** Where a link leads: a file and a place in it, a path below which the site is not, or somewhere else. */
type Target = { path: string; id: string } | 'outside' | 'elsewhere';

/** What finds out where links lead. Most links of a site are on many pages: each is taken apart once. */
function targetFinder({ url, base }: { url: string; base: string }): (link: string, from: string) => Target {
  const { origin } = new URL(url);
  const known = new Map<string, Target>();
  const find = (link: string, from: string): Target => {
    if (/^(data|tel|mailto):/.test(link)) return 'elsewhere';
    const address = URL.parse(link, absoluteUrl({ url, base }, addressOfFile(from)));
    if (!address) return { path: link, id: '' };
    if (address.origin !== origin) return 'elsewhere';
    const path = fileOf(address.pathname, base);
    // A site below a path may lead to the rest of its host, which is not built here, by a whole address.
    if (path === undefined) return /^https?:/i.test(link) ? 'elsewhere' : 'outside';
    // What is searched for is no place in the page.
    const isQuery = parseSearchPath(addressOfFile(path) + address.hash)?.query !== undefined;
    return { path, id: isQuery ? '' : decodeAddress(address.hash.slice(1)) };
  };
  return (link, from) => {
    if (!link.startsWith('/')) return find(link, from);
    const target = known.get(link) ?? find(link, from);
    known.set(link, target);
    return target;
  };
}

/** A page that claims other languages must be claimed by each of them, and must be its own canonical. */
function checkAlternates(
  path: string,
  page: PageFacts,
  pages: ReadonlyMap<string, PageFacts>,
  site: { url: string; base: string },
  report: Report,
): void {
  const own = absoluteUrl(site, addressOfFile(path));
  const canonicalFile = page.canonical && fileOf(new URL(page.canonical).pathname, site.base);
  if (page.canonical && !pages.has(canonicalFile ?? ''))
    report(`canonical \`${page.canonical}\` leads nowhere`);
  if (page.hreflangs.length > 0 && page.canonical !== own)
    report('it claims languages but is not its own canonical');
  for (const { lang, href } of page.hreflangs) {
    const file = fileOf(new URL(href).pathname, site.base);
    const other = file === undefined ? undefined : pages.get(file);
    if (!other) report(`hreflang ${lang} \`${href}\` leads nowhere`);
    else if (
      lang !== 'x-default' &&
      !other.hreflangs.some((claim) => claim.href === own) &&
      !isNeutral(own, page)
    ) {
      report(`hreflang ${lang} \`${href}\` does not name this page in return`);
    }
  }
}

/** The neutral page is everybody's x-default; the languages name it as that. */
function isNeutral(own: string, page: PageFacts): boolean {
  return page.hreflangs.some(({ lang, href }) => lang === 'x-default' && href === own);
}

function fileOf(pathname: string, base: string): string | undefined {
  if (pathname === withoutSlash(base)) return fileOfAddress('/');
  const path = withoutBase(base, pathname);
  return path === undefined ? undefined : fileOfAddress(decodeAddress(path));
}

function withoutSlash(base: string): string {
  return base.replace(/\/$/, '');
}
