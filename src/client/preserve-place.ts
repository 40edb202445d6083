import { remember } from './remember.ts';

/**
 * Points a link to another language at the section being read and the same query, and remembers that language for neutral links.
 */
export function preservePlace(link: HTMLAnchorElement): void {
  remember('lang', link.hreflang);
  // toc.ts sets the place as soon as the reader scrolls.
  link.hash = link.dataset['place'] ?? location.hash;
  link.search = location.search;
}
