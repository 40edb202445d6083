import { withBase } from '#i18n/urls/base.ts';
import { textContentTypes } from '../content-types.ts';
import { sortedForHosts, type HostSite } from './host-site.ts';

/**
 * `_redirects` for Netlify and Cloudflare Pages. Cloudflare matches addresses exactly and limits the number of lines, so the 404
 * page handles the variants with a slash at the end.
 */
export function netlifyRedirects({ redirects }: Pick<HostSite, 'redirects'>): string {
  return sortedForHosts(redirects)
    .map(({ from, to, isPrefix }) => `${encodeURI(from)}${isPrefix ? '*' : ''} ${to} 301\n`)
    .join('');
}

/**
 * `_headers` for Netlify and Cloudflare Pages, with the types of text files. These hosts join the values of all matching rules, so
 * a rule first removes (`!`) the values of a wider rule.
 */
export function netlifyHeaders({ rules, base }: Pick<HostSite, 'rules' | 'base'>): string {
  const blocks = rules.map(({ path, headers }, index) => {
    const wider = rules.slice(0, index).filter((rule) => covers(rule.path, path));
    const set = new Set(wider.flatMap((rule) => Object.keys(rule.headers)));
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(set.has(name) ? [`  ! ${name}`] : []),
      ...(value === null ? [] : [`  ${name}: ${value}`]),
    ]);
    return `${withBase(base, path)}\n${lines.join('\n')}\n`;
  });
  const types = [...textContentTypes].map(
    ([end, type]) => `${withBase(base, `/*.${end}`)}\n  Content-Type: ${type}\n`,
  );
  return [...blocks, ...types].join('');
}

function covers(wide: string, narrow: string): boolean {
  return wide.endsWith('*') && narrow.startsWith(wide.slice(0, -1));
}
