import { remember } from './remember.ts';

/** A link to another language of the page leads to the section being read and the same query; neutral links then follow that language. */
export function preservePlace(link: HTMLAnchorElement): void {
  remember('lang', link.hreflang);
  // toc.ts says the place as soon as somebody scrolls.
  link.hash = link.dataset['place'] ?? location.hash;
  link.search = location.search;
}
