import { withBase } from '#i18n/urls/base.ts';
import { escapeXml } from './sitemap.ts';
import type { Redirect } from './redirects.ts';

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it. Cloudflare matches an address only as it is written; the other one, with
 * a slash at its end, is left to the 404 page, because Cloudflare reads a limited number of lines.
 */
export function netlifyRedirects(table: readonly Redirect[], base: string): string {
  return table.map(({ from, to }) => `${withBase(base, from)} ${withBase(base, to)} 301\n`).join('');
}

/** A `map` for nginx, to be included in `http`; `docs/deploy/README.md` shows how. */
export function nginxMap(table: readonly Redirect[], base: string): string {
  const lines = table.flatMap(({ from, to }) =>
    ['', '/'].map((end) => `  ${withBase(base, from)}${end} ${withBase(base, to)};`),
  );
  // Below this nginx warns of a table that is too full.
  const size = Math.max(2048, 2 ** Math.ceil(Math.log2(lines.length * 2)));
  return `map_hash_max_size ${size};\nmap_hash_bucket_size 256;\nmap $uri $kb_redirect {\n  default "";\n${lines.join('\n')}\n}\n`;
}

/** Directives of Apache's mod_alias, for the server's configuration or a `.htaccess`. */
export function apacheRedirects(table: readonly Redirect[], base: string): string {
  return table
    .map(
      ({ from, to }) => `RedirectMatch 301 "^${escapeRe(withBase(base, from))}/?$" "${withBase(base, to)}"\n`,
    )
    .join('');
}

/** A page that leads on, for hosts that know no redirects. Robots follow it to the address that stays. */
export function redirectStub({ to }: Redirect, lang: string, site: { url: string; base: string }): string {
  const href = escapeXml(withBase(site.base, to));
  const canonical = escapeXml(site.url + withBase(site.base, to));
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${canonical}</title>` +
    `<meta name="robots" content="noindex"><link rel="canonical" href="${canonical}">` +
    `<meta http-equiv="refresh" content="0; url=${href}"></head>` +
    `<body><p><a href="${href}">${canonical}</a></p></body></html>\n`
  );
}

function escapeRe(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
