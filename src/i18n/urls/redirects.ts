/** Runs in Node, in the browser and in the service worker. */
import { decodeAddress } from './base.ts';

/**
 * An old address and its target. `from` is a decoded path of the host. It matches with or without a slash at its end, in any case,
 * and with `isPrefix` also if more text follows. `to` is a path of the host or an address on another host.
 */
export interface Redirect {
  from: string;
  to: string;
  isPrefix?: true;
}

/**
 * Returns the function that finds the redirect of a path. Exact addresses come first, then the longest prefix.
 *
 * @example redirectFinder([{ from: '/hc/1-', to: '/kb/7/', isPrefix: true }])('/hc/1-First-steps')?.to // '/kb/7/'
 */
export function redirectFinder(table: readonly Redirect[]): (path: string) => Redirect | undefined {
  const exact = new Map<string, Redirect>();
  const prefixes = new Map<string, Redirect>();
  for (const redirect of table) {
    const [list, key] = redirect.isPrefix
      ? [prefixes, redirect.from.toLowerCase()]
      : [exact, keyOf(redirect.from)];
    if (!list.has(key)) list.set(key, redirect);
  }
  const lengths = [...new Set([...prefixes.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  return (path) => {
    const decoded = decodeAddress(path).toLowerCase();
    const found = exact.get(keyOf(decoded));
    if (found) return found;
    for (const length of lengths) {
      const prefix = prefixes.get(decoded.slice(0, length));
      if (prefix) return prefix;
    }
    return undefined;
  };
}

/** The key of an address: the same for all spellings that hosts treat alike. @example keyOf('/article/KB7/') // '/article/kb7' */
export function keyOf(path: string): string {
  return path.replace(/\/$/, '').toLowerCase();
}

/**
 * Writes redirects as text for the 404 page and the service worker. `readRedirectList` reads it.
 *
 * @example writeRedirectList([{ from: '/hc/1-', to: '/kb/7/', isPrefix: true }]) // '[["/hc/1-*","/kb/7/"]]'
 */
export function writeRedirectList(table: readonly Redirect[]): string {
  return JSON.stringify(table.map(({ from, to, isPrefix }) => [isPrefix ? `${from}*` : from, to]));
}

/** @throws if the text is not such a list */
export function readRedirectList(text: string): Redirect[] {
  return (JSON.parse(text) as [string, string][]).map(([from, to]) => toRedirect(from, to));
}

/** @example toRedirect('/a*', '/en/') // { from: '/a', to: '/en/', isPrefix: true } */
export function toRedirect(from: string, to: string): Redirect {
  return from.endsWith('*') ? { from: from.slice(0, -1), to, isPrefix: true } : { from, to };
}
