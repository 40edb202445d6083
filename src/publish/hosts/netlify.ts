import { withBase } from '#i18n/urls/base.ts';
import { textContentTypes } from '../content-types.ts';
import { inOrder, type HostSite } from './host-site.ts';

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it. Cloudflare matches an address only as it is written; the other one, with
 * a slash at its end, is left to the 404 page, because Cloudflare reads a limited number of lines.
 */
export function netlifyRedirects({ redirects }: Pick<HostSite, 'redirects'>): string {
  return inOrder(redirects)
    .map(({ from, to, isPrefix }) => `${encodeURI(from)}${isPrefix ? '*' : ''} ${to} 301\n`)
    .join('');
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it, with the types of text. Values of rules that match together would be
 * joined, so a rule first takes away (`!`) what a wider one has set.
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
