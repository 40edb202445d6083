import { assetFolder, workerPath } from '#i18n/urls/assets.ts';
import { apiFolder, embedFolder } from '#i18n/urls/files.ts';
import { notFoundPath, sidebarPath } from '#i18n/urls/pages.ts';
import { searchDataFolder, searchIndexFolder } from '#i18n/urls/search.ts';
import { fontFiles } from '#schema/brand.ts';
import type { Site } from '#schema/site.ts';
import { themeScriptHash } from './theme-script.ts';

/**
 * The sources that the site itself needs: its own files, WebAssembly for the search, and the inline theme script by its hash. There
 * are no inline styles.
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

/** The settings of a site that its headers depend on. */
export type HeaderSettings = Pick<Site, 'ticketTools' | 'csp' | 'theme'>;

/**
 * The Content-Security-Policy of a site. It allows the site's own files, its fonts, and the sources from `csp` in `site.yaml`. Hosts
 * send it as a header, and every page has it as a `<meta>` element. `frame-ancestors` takes effect only in the header.
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
  /** A path below the base, with `*` for anything. The last matching rule that sets a header wins; null removes the header. */
  path: string;
  headers: Record<string, string | null>;
}

const forever = 'public, max-age=31536000, immutable';
const revalidate = 'public, max-age=0, must-revalidate';

/** Lets any site read the API and embed the components. They have no personal data, and no request has a cookie. */
const forOtherSites = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * Removes headers that only the page needs to send. Scripts, styles and search files omit them, so that the first visit and the
 * first search transfer less.
 */
const withoutPageHeaders = {
  'Content-Security-Policy': null,
  'Referrer-Policy': null,
  'Permissions-Policy': null,
  'Cross-Origin-Opener-Policy': null,
  'Strict-Transport-Security': null,
};

/** The headers that a host sends, by path. The server of `npm start` and the host configurations use this list. */
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
    { path: `${assetFolder}*`, headers: { 'Cache-Control': forever, ...withoutPageHeaders } },
    // Browsers check for a new worker on each visit. A cache between them and the host must not answer.
    { path: workerPath, headers: { 'Cache-Control': 'no-cache' } },
    { path: `${apiFolder}*`, headers: forOtherSites },
    { path: `${embedFolder}*`, headers: forOtherSites },
    { path: `${searchDataFolder}*`, headers: { ...forOtherSites, ...withoutPageHeaders } },
    { path: `${searchIndexFolder}*`, headers: { ...forOtherSites, ...withoutPageHeaders } },
    {
      path: `${sidebarPath}*`,
      headers: {
        'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors ${mayFrame}`,
      },
    },
  ];
}

/**
 * The headers of a path below the base, according to `rules`.
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
 * The headers of the 404 page at a path: those of the page, and the cross-origin headers of the path, so that other sites can read
 * the response.
 */
export function missingHeadersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const asked = Object.entries(headersFor(path, rules)).filter(([name]) =>
    Object.hasOwn(forOtherSites, name),
  );
  return { ...headersFor(notFoundPath, rules), ...Object.fromEntries(asked) };
}
