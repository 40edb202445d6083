import { withBase } from '#i18n/urls/base.ts';
import { notFoundPath } from '#i18n/urls/pages.ts';
import { textContentTypes } from '../content-types.ts';
import { escapeRe, sortedForHosts, patternOf, quoted, type HostSite } from './host-site.ts';

/**
 * The configuration of a site for its Apache virtual host. The document root must have the files at the base path. Requires
 * mod_alias, mod_headers, mod_mime and mod_rewrite.
 */
export function apacheConfig({ rules, redirects, base }: HostSite): string {
  const moved = sortedForHosts(redirects).map(
    (redirect) => `RedirectMatch 301 "(?i)${patternOf(redirect)}" "${redirect.to.replaceAll('$', '%24')}"\n`,
  );
  const headers = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) =>
      value === null ? `  Header always unset ${name}\n` : `  Header always set ${name} ${quoted(value)}\n`,
    );
    const start = escapeRe(withBase(base, path.replace(/\*$/, '')));
    return `<If "%{REQUEST_URI} =~ m#^${start}#">\n${lines.join('')}</If>\n`;
  });
  const types = [...textContentTypes].map(([end, type]) => `  AddType '${type}' .${end}\n`);
  return (
    moved.join('') +
    headers.join('') +
    `<Location "${base}">\n  ErrorDocument 404 ${withBase(base, notFoundPath)}\n  DirectoryIndex index.html\n${types.join('')}</Location>\n` +
    compressed(base)
  );
}

/** Serves the files that the build has compressed. The address stays the same, so its headers apply. */
function compressed(base: string): string {
  const copies = [
    ['br', 'br'],
    ['gzip', 'gz'],
  ].map(([encoding, end]) =>
    ['', 'index.html']
      .map(
        (index) =>
          `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|\\s*$))\n` +
          `RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}${index}.${end} -f\n` +
          `RewriteRule ^${escapeRe(base)}${index === '' ? '.*[^/]$' : '(?:.*/)?$'} %{DOCUMENT_ROOT}%{REQUEST_URI}${index}.${end} [L]\n`,
      )
      .join(''),
  );
  return (
    `RewriteEngine On\n${copies.join('')}` +
    // The last extension gives the encoding, and the one before it the type.
    `<Location "${base}">\n  RemoveType .gz .br\n  RemoveLanguage .br\n  AddEncoding br .br\n  AddEncoding gzip .gz\n  Header merge Vary Accept-Encoding\n</Location>\n`
  );
}
