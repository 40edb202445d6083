import type { Redirect } from '#i18n/urls/redirects.ts';
import { escapeXml } from './sitemap.ts';

/** Exact addresses first, then beginnings, the longest first: hosts take the first line that matches. */
function inOrder(table: readonly Redirect[]): Redirect[] {
  const prefixes = table.filter(({ isPrefix }) => isPrefix);
  return [
    ...table.filter(({ isPrefix }) => !isPrefix),
    ...prefixes.sort((a, b) => b.from.length - a.from.length),
  ];
}

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it. Cloudflare matches an address only as it is written; the other one, with
 * a slash at its end, is left to the 404 page, because Cloudflare reads a limited number of lines.
 */
export function netlifyRedirects(table: readonly Redirect[]): string {
  return inOrder(table)
    .map(({ from, to, isPrefix }) => `${encodeURI(from)}${isPrefix ? '*' : ''} ${to} 301\n`)
    .join('');
}

/** A `map` for nginx, to be included in `http`; `docs/deploy/nginx.md` shows how. */
export function nginxMap(table: readonly Redirect[]): string {
  const lines = inOrder(table).flatMap(({ from, to, isPrefix }) => {
    const target = `"${to.replaceAll('$', '%24')}"`;
    return isPrefix
      ? [`  "~*^${escapeRe(from)}" ${target};`]
      : ['', '/'].map((end) => `  "${withoutSlash(from)}${end}" ${target};`);
  });
  // Below this nginx warns of a table that is too full, and of an entry that is too long.
  const size = Math.max(2048, 2 ** Math.ceil(Math.log2(lines.length * 2)));
  const longest = Math.max(0, ...table.map(({ from }) => Buffer.byteLength(from)));
  const bucket = Math.max(256, 2 ** Math.ceil(Math.log2(longest + 64)));
  return `map_hash_max_size ${size};\nmap_hash_bucket_size ${bucket};\nmap $uri $kb_redirect {\n  default "";\n${lines.join('\n')}\n}\n`;
}

/** Directives of Apache's mod_alias, for the server's configuration or a `.htaccess`. */
export function apacheRedirects(table: readonly Redirect[]): string {
  return inOrder(table)
    .map(({ from, to, isPrefix }) => {
      const pattern = isPrefix ? escapeRe(from) : `${escapeRe(withoutSlash(from))}/?$`;
      return `RedirectMatch 301 "(?i)^${pattern}" "${to.replaceAll('$', '%24')}"\n`;
    })
    .join('');
}

/** A `map` for Caddy and what follows from it, to be imported into a site block. */
export function caddyRedirects(table: readonly Redirect[]): string {
  const lines = inOrder(table).map(({ from, to, isPrefix }) => {
    const pattern = isPrefix ? escapeRe(from) : `${escapeRe(withoutSlash(from))}/?$`;
    return `  "~(?i)^${pattern}" "${to}"\n`;
  });
  return (
    `map {path} {kb_redirect} {\n${lines.join('')}  default ""\n}\n` +
    '@kb_old not vars {kb_redirect} ""\n@kb_old_asked {\n  not vars {kb_redirect} ""\n  not vars {query} ""\n}\n' +
    'redir @kb_old_asked {kb_redirect}?{query} permanent\nredir @kb_old {kb_redirect} permanent\n'
  );
}

/** A page that leads on, for hosts that know no redirects. Robots follow it to the address that stays. */
export function redirectStub({ to }: Redirect, lang: string, origin: string): string {
  const href = escapeXml(to);
  const canonical = escapeXml(to.startsWith('/') ? origin + to : to);
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${canonical}</title>` +
    `<meta name="robots" content="noindex"><link rel="canonical" href="${canonical}">` +
    `<meta http-equiv="refresh" content="0; url=${href}"></head>` +
    `<body><p><a href="${href}">${canonical}</a></p></body></html>\n`
  );
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

function escapeRe(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
