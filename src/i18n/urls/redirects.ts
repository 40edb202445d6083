/** Runs in Node, in the browser and in the service worker. */
import { decodeAddress } from './base.ts';

/**
 * An address of former times and where it leads. `from` is a path of the host, decoded; it is matched with and without a slash
 * at its end, in capital or small letters, and with `isPrefix` whatever follows. `to` is a path of the host or an address elsewhere.
 */
export interface Redirect {
  from: string;
  to: string;
  isPrefix?: true;
}

/**
 * What finds where a path leads: exact addresses first, then the longest beginning.
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

/** One key for all spellings of an address, which hosts differ in. @example keyOf('/article/KB7/') // '/article/kb7' */
export function keyOf(path: string): string {
  return path.replace(/\/$/, '').toLowerCase();
}

/**
 * A list of redirects as a text that the 404 page and the service worker read, and back.
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
