import type { Redirect } from '#i18n/urls/redirects.ts';
import type { HeaderRule } from '../headers.ts';

/** What the configuration of a host is made from. */
export interface HostSite {
  /** The path the site stands under, with slashes at both ends. */
  base: string;
  rules: readonly HeaderRule[];
  redirects: readonly Redirect[];
}

/** Exact addresses first, then beginnings, the longest first: hosts take the first line that matches. */
export function inOrder(table: readonly Redirect[]): Redirect[] {
  const prefixes = table.filter(({ isPrefix }) => isPrefix);
  return [
    ...table.filter(({ isPrefix }) => !isPrefix),
    ...prefixes.sort((a, b) => b.from.length - a.from.length),
  ];
}

/** The old addresses of a redirect as a regular expression from the start of a path. */
export function patternOf({ from, isPrefix }: Redirect): string {
  return isPrefix ? `^${escapeRe(from)}` : `^${escapeRe(withoutSlash(from))}/?$`;
}

export function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

export function escapeRe(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A header in quotation marks, as nginx, Apache and Caddy read it. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}
