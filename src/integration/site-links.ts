import { decodeAddress, absoluteUrl, addressOfFile, fileOfAddress, withoutBase } from '#i18n/urls/base.ts';
import { isEntrance, notFoundPath, parseSearchPath } from '#i18n/urls/pages.ts';
import type { PageFacts } from './read-page.ts';

export interface LinkProblem {
  /** Path of the page below the base. */
  page: string;
  problem: string;
}

/**
 * Checks the links of a built site: links and assets must lead to files, and anchors to ids; language alternates must name each
 * other; some page must link to every page.
 *
 * @param pages by path, such as `/es/kb/69/index.html`
 * @param files the paths of all files
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
    // Astro writes redirects without the trailing slash; a host adds it.
    const path = isStub && !files.has(target.path) ? fileOfAddress(`${target.path}/`) : target.path;
    if (!files.has(path)) return report(`\`${link}\` leads nowhere`);
    if (path !== from) reached.add(path);
    // `#q=…` is a query, not the id of an element.
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

/** The target of a link: a file of the site and an id in it, a path on its host outside the base, or another site. */
type Target = { path: string; id: string } | 'outside' | 'elsewhere';

/** Creates a function that resolves links. Most links are on many pages, so each absolute path is resolved once. */
function targetFinder({ url, base }: { url: string; base: string }): (link: string, from: string) => Target {
  const { origin } = new URL(url);
  const known = new Map<string, Target>();
  const find = (link: string, from: string): Target => {
    if (/^(data|tel|mailto):/.test(link)) return 'elsewhere';
    const address = URL.parse(link, absoluteUrl({ url, base }, addressOfFile(from)));
    if (!address) return { path: link, id: '' };
    if (address.origin !== origin) return 'elsewhere';
    const path = fileOf(address.pathname, base);
    // A site with a base path may link to the rest of its host, which is not built here, by full addresses.
    if (path === undefined) return /^https?:/i.test(link) ? 'elsewhere' : 'outside';
    // The fragment of a search address is a query, not an id.
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

/** Reports language alternates that do not name this page in return, and a page with alternates that is not its own canonical. */
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

/** Whether a page is the language-neutral one, which names itself as `x-default`. */
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
