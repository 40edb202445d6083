import { withBase } from '#i18n/urls/base.ts';
import { notFoundPath } from '#i18n/urls/pages.ts';
import { textContentTypes } from '../content-types.ts';
import { escapeRe, sortedForHosts, patternOf, quoted, withoutSlash, type HostSite } from './host-site.ts';

/** The configuration of a site for its Caddy site block. `root` must have the files at the base path. */
export function caddyConfig({ rules, redirects, base }: HostSite): string {
  const moved = sortedForHosts(redirects).map(
    (redirect) => `  "~(?i)${patternOf(redirect)}" "${redirect.to}"\n`,
  );
  // The last matching rule wins, because `route` keeps their order. The 404 page keeps all their headers except the type.
  const headers = rules.map(({ path, headers }, index) => {
    const lines = Object.entries(headers).map(([name, value]) =>
      value === null ? `    -${name}\n` : `    ${name} ${quoted(value)}\n`,
    );
    return `  @kb${index} path ${withBase(base, path)}\n  header @kb${index} {\n${lines.join('')}  }\n`;
  });
  const types = [...textContentTypes].map(
    ([end, type]) =>
      `  @kb_${end} path_regexp ^${escapeRe(base)}.*\\.${end}$\n  header @kb_${end} Content-Type "${type}"\n`,
  );
  const entry = base === '/' ? '' : `  redir ${withoutSlash(base)} ${base} 308\n`;
  return (
    `map {path} {kb_redirect} {\n${moved.join('')}  default ""\n}\n` +
    '@kb_asked {\n  not vars {kb_redirect} ""\n  not vars {query} ""\n}\n@kb_old not vars {kb_redirect} ""\n' +
    `route {\n  redir @kb_asked {kb_redirect}?{query} permanent\n  redir @kb_old {kb_redirect} permanent\n${entry}` +
    `${headers.join('')}${types.join('')}  file_server ${base}* {\n    precompressed br gzip\n  }\n}\n` +
    `handle_errors {\n  @kb_missing path ${base}*\n  handle @kb_missing {\n    header -Content-Type\n    rewrite * ${withBase(base, notFoundPath)}\n    file_server {\n      precompressed br gzip\n    }\n  }\n}\n`
  );
}
