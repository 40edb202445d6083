import { withBase } from '#i18n/urls/base.ts';
import { notFoundPath } from '#i18n/urls/pages.ts';
import { textContentTypes } from '../content-types.ts';
import { escapeRe, inOrder, patternOf, quoted, withoutSlash, type HostSite } from './host-site.ts';

/** What a site needs in its site block, whose `root` has the files where the base says. */
export function caddyConfig({ rules, redirects, base }: HostSite): string {
  const moved = inOrder(redirects).map((redirect) => `  "~(?i)${patternOf(redirect)}" "${redirect.to}"\n`);
  // The last rule that matches wins: inside `route` they keep their order. What they set stays with the 404 page, but the type.
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
