import { withBase, withoutBase } from '#i18n/urls/base.ts';
import { articlePath, compareTemplatePath, pagePath, parseComparePath } from '#i18n/urls/pages.ts';
import { redirectListPath } from '#i18n/urls/files.ts';
import { parseOldAddress } from '#i18n/urls/old.ts';
import { readRedirectList, redirectFinder, type Redirect } from '#i18n/urls/redirects.ts';
import { deskCacheOf } from '../desk-cache.ts';
import { isStaleClient, noteStaleClient } from './stale-clients.ts';
import { readState } from './state.ts';
import { languageOf } from './lists.ts';
import { release } from './scope.ts';
import { openStore } from './store.ts';

/**
 * Answers a request from the cache of this build, else from the network, else with the offline page. A page of this build gets
 * all its files from this build. The requests of a stale client go to the network.
 *
 * @throws if neither cache nor network has an answer
 */
export async function respond(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const path = new URL(request.url).pathname;
  const isPage = request.mode === 'navigate';
  if (!isPage && (await isStaleClient(event.clientId, path))) return fetch(request);
  const store = await openStore();
  const stored = await store.match(path);
  if (stored) return stored;
  try {
    const response = await fetch(request);
    if (isPage) event.waitUntil(noteStaleClient(event.resultingClientId, path, response.clone()));
    return response;
  } catch (error) {
    const desk = await caches.open(deskCacheOf(release.base));
    const substitute =
      (await desk.match(path)) ??
      (isComparison(path) ? await desk.match(withBase(release.base, compareTemplatePath)) : undefined) ??
      (isPage ? await withoutConnection(store, path) : undefined);
    if (!substitute) throw error;
    return substitute;
  }
}

/** Whether a path is that of a comparison. One page serves the comparisons of all articles. */
function isComparison(path: string): boolean {
  return parseComparePath(withoutBase(release.base, path) ?? '') !== undefined;
}

async function withoutConnection(store: Cache, path: string): Promise<Response | undefined> {
  if (!path.endsWith('/') && (await store.match(`${path}/`))) return Response.redirect(`${path}/`);
  const former = await findRedirect(store, path);
  if (former && (await store.match(former.to))) return Response.redirect(former.to);
  const target = former?.to.startsWith('/') ? former.to : path;
  const { pathname, hash } = new URL(target, location.href);
  const { languages } = await readState();
  // Addresses without a language and those of earlier systems, which the host redirects when online. Aliases are not resolved here.
  const old = parseOldAddress(withoutBase(release.base, pathname) ?? '');
  const isIn = release.languages.filter((lang) => lang === old?.lang);
  for (const lang of /^\d+$/.test(old?.id ?? '') ? [...isIn, ...languages] : []) {
    const article = withBase(release.base, articlePath(lang, Number(old!.id)));
    if (await store.match(article)) return Response.redirect(article + hash);
  }
  for (const lang of [languageOf(pathname), ...languages]) {
    const page = lang && (await store.match(withBase(release.base, pagePath(lang, 'offline'))));
    if (page) return page;
  }
  return undefined;
}

/** Returns the redirect of an address in `redirects.yaml`; undefined if there is none or the list is not stored. */
async function findRedirect(store: Cache, path: string): Promise<Redirect | undefined> {
  const list = await store.match(withBase(release.base, redirectListPath));
  return list && redirectFinder(readRedirectList(await list.text()))(path);
}
