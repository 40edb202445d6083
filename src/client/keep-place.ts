import { remember } from './remember.ts';

/** A link to another language of the page leads to the same section and query; neutral links then follow that language. */
export function keepPlace(link: HTMLAnchorElement): void {
  remember('lang', link.hreflang);
  link.hash = location.hash;
  link.search = location.search;
}
