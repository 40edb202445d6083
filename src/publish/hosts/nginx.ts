import { withBase } from '#i18n/urls/base.ts';
import { notFoundPath } from '#i18n/urls/pages.ts';
import type { Redirect } from '#i18n/urls/redirects.ts';
import { textContentTypes } from '../content-types.ts';
import type { HeaderRule } from '../headers.ts';
import { escapeRe, sortedForHosts, quoted, withoutSlash, type HostSite } from './host-site.ts';

/** The `map` tables of headers and old addresses. They belong in the `http` block of nginx, before any other `map`. */
export function nginxHttp({ rules, redirects, base }: HostSite): string {
  const maps = headerNames(rules).map((name) => {
    const cases = rules
      .filter((rule) => name in rule.headers)
      .reverse()
      .map((rule) => `  ~^${prefix(rule.path, base)} ${quoted(rule.headers[name] ?? '')};\n`);
    return `map $uri ${variable(name)} {\n${cases.join('')}}\n`;
  });
  return redirectMap(redirects) + maps.join('');
}

/** The configuration of a site for its `server` block in nginx. `root` must have the files at the base path. */
export function nginxServer({ rules, base }: HostSite): string {
  const types = new Map([...textContentTypes].map(([end, type]) => [end, type.split(';')[0]!]));
  // nginx always includes `text/html`. The types from its `mime.types` that differ from ours are added.
  const named = [...types.values()].filter((type) => type !== 'text/html');
  const all = [...new Set([...named, 'application/javascript', 'text/xml', 'application/atom+xml'])];
  // nginx does not send a header with an empty value.
  const headers = headerNames(rules).map((name) => `  add_header ${name} ${variable(name)} always;\n`);
  const unknown = ['md', 'webmanifest', 'conf'].map(
    (end) => `  location ~ \\.${end}$ {\n    types {}\n    default_type ${types.get(end)};\n  }\n`,
  );
  const entry =
    base === '/' ? '' : `location = ${withoutSlash(base)} {\n  return 308 ${base}$is_args$args;\n}\n`;
  return (
    '# Redirects keep scheme and host of the reader, also behind a proxy.\n' +
    'absolute_redirect off;\n' +
    'if ($kb_redirect) {\n  return 301 $kb_redirect$is_args$args;\n}\n' +
    entry +
    `location ^~ ${base} {\n` +
    `  error_page 404 ${withBase(base, notFoundPath)};\n` +
    '  index index.html;\n' +
    '  charset utf-8;\n' +
    `  charset_types ${all.join(' ')};\n` +
    '  gzip_static on;\n  gzip_vary on;\n' +
    '  # With the package libnginx-mod-http-brotli-static:\n  # brotli_static on;\n' +
    headers.join('') +
    unknown.join('') +
    '}\n'
  );
}

function headerNames(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))];
}

/** The variable of a header. Each header has one, because nginx drops all headers of a level if a deeper one sets any. */
function variable(name: string): string {
  return `$kb_${name.toLowerCase().replaceAll('-', '_')}`;
}

function redirectMap(redirects: readonly Redirect[]): string {
  const lines = sortedForHosts(redirects).flatMap(({ from, to, isPrefix }) => {
    const target = `"${to.replaceAll('$', '%24')}"`;
    return isPrefix
      ? [`  "~*^${escapeRe(from)}" ${target};\n`]
      : ['', '/'].map((end) => `  "${withoutSlash(from)}${end}" ${target};\n`);
  });
  // With a smaller table, nginx warns that it is too full or that an entry is too long.
  const size = Math.max(2048, 2 ** Math.ceil(Math.log2(lines.length * 2)));
  const longest = Math.max(0, ...redirects.map(({ from }) => new TextEncoder().encode(from).length));
  const bucket = Math.max(256, 2 ** Math.ceil(Math.log2(longest + 64)));
  return `map_hash_max_size ${size};\nmap_hash_bucket_size ${bucket};\nmap $uri $kb_redirect {\n  default "";\n${lines.join('')}}\n`;
}

function prefix(path: string, base: string): string {
  return escapeRe(withBase(base, path.replace(/\*$/, '')));
}
