import type { Redirect } from '#i18n/urls/redirects.ts';
import type { HeaderRule } from '../headers.ts';

/** The input of a host configuration. */
export interface HostSite {
  /** The base path of the site, with slashes at both ends. */
  base: string;
  rules: readonly HeaderRule[];
  redirects: readonly Redirect[];
}

/** Sorts redirects for hosts, which use the first match: exact addresses first, then prefixes, the longest first. */
export function sortedForHosts(table: readonly Redirect[]): Redirect[] {
  const prefixes = table.filter(({ isPrefix }) => isPrefix);
  return [
    ...table.filter(({ isPrefix }) => !isPrefix),
    ...prefixes.sort((a, b) => b.from.length - a.from.length),
  ];
}

/** A regular expression that matches the old addresses of a redirect from the start of a path. */
export function patternOf({ from, isPrefix }: Redirect): string {
  return isPrefix ? `^${escapeRe(from)}` : `^${escapeRe(withoutSlash(from))}/?$`;
}

export function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

export function escapeRe(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A header value in quotation marks, as nginx, Apache and Caddy read it. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}
