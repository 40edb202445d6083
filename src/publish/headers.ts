import { assetFolder, workerPath } from '#i18n/urls/assets.ts';
import { apiFolder, embedFolder } from '#i18n/urls/files.ts';
import { notFoundPath, sidebarPath } from '#i18n/urls/pages.ts';
import { searchDataFolder, searchIndexFolder } from '#i18n/urls/search.ts';
import { fontFiles } from '#schema/brand.ts';
import type { Site } from '#schema/site.ts';
import { themeScriptHash } from './theme-script.ts';

/**
 * What the site loads and runs: its own files, WebAssembly for the search, and the inline script of the theme by its hash. No inline
 * style.
 */
const ownSources: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'", `'${themeScriptHash}'`],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
};

/** What of a site its headers depend on. */
export type HeaderSettings = Pick<Site, 'ticketTools' | 'csp' | 'theme'>;

/**
 * The Content-Security-Policy of a site: its own files, its fonts if it has some, and what `csp` in `site.yaml` adds. The same text
 * is sent as a header and stands in every page; `frame-ancestors` counts only in the header.
 */
export function contentSecurityPolicyOf({ csp, theme }: Omit<HeaderSettings, 'ticketTools'>): string {
  const sources: Record<string, readonly string[]> = { ...ownSources };
  if (fontFiles(theme).length > 0) sources['font-src'] = ["'self'"];
  for (const [directive, more] of Object.entries(csp))
    sources[directive] = [...new Set([...(sources[directive] ?? []), ...more])];
  return Object.entries(sources)
    .map(([directive, list]) => `${directive} ${list.join(' ')}`)
    .join('; ');
}

export interface HeaderRule {
  /** A path below the base, `*` for anything. The last rule that matches and sets a header wins; null takes one away. */
  path: string;
  headers: Record<string, string | null>;
}

const forever = 'public, max-age=31536000, immutable';
const revalidate = 'public, max-age=0, must-revalidate';

/** Any site may read the API and show our components; nothing there is personal and no request carries a cookie. */
const forOtherSites = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * What a page says for all it loads. Scripts, styles and what the search reads leave it out: every file of a first visit, and of a
 * first search, would carry it once more.
 */
const saidByPages = {
  'Content-Security-Policy': null,
  'Referrer-Policy': null,
  'Permissions-Policy': null,
  'Cross-Origin-Opener-Policy': null,
  'Strict-Transport-Security': null,
};

/** The headers a host sends, by path: the server behind `npm start` and the recipes for hosts read this one list. */
export function headerRulesOf(site: HeaderSettings): HeaderRule[] {
  const { ticketTools } = site;
  const contentSecurityPolicy = contentSecurityPolicyOf(site);
  const mayFrame = ticketTools.length > 0 ? ticketTools.join(' ') : "'none'";
  return [
    {
      path: '/*',
      headers: {
        'Cache-Control': revalidate,
        'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Strict-Transport-Security': 'max-age=31536000',
      },
    },
    { path: `${assetFolder}*`, headers: { 'Cache-Control': forever, ...saidByPages } },
    // Browsers ask for the worker at each visit; anything between them and the host must not answer for it.
    { path: workerPath, headers: { 'Cache-Control': 'no-cache' } },
    { path: `${apiFolder}*`, headers: forOtherSites },
    { path: `${embedFolder}*`, headers: forOtherSites },
    { path: `${searchDataFolder}*`, headers: { ...forOtherSites, ...saidByPages } },
    { path: `${searchIndexFolder}*`, headers: { ...forOtherSites, ...saidByPages } },
    {
      path: `${sidebarPath}*`,
      headers: {
        'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors ${mayFrame}`,
      },
    },
  ];
}

/**
 * The headers for a path below the base, by the rules of its site.
 *
 * @example headersFor('/en/', [{ path: '/*', headers: { Vary: 'Accept' } }]) // { Vary: 'Accept' }
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matching = rules.filter((rule) => path.startsWith(rule.path.replace(/\*$/, '')));
  const merged: HeaderRule['headers'] = Object.assign({}, ...matching.map((rule) => rule.headers));
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/**
 * The headers of the page that answers for a path where nothing is: its own, and those that let other sites read the answer as
 * they would read what they asked for.
 */
export function missingHeadersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const asked = Object.entries(headersFor(path, rules)).filter(([name]) =>
    Object.hasOwn(forOtherSites, name),
  );
  return { ...headersFor(notFoundPath, rules), ...Object.fromEntries(asked) };
}
