import { savesData } from './saves-data.ts';

/** In milliseconds: how long the pointer must rest on a link before its page is fetched. Crossing a list fetches nothing. */
const rest = 90;

/** Prefetches a page of the site when the reader points at a link to it, unless the browser asks to save data. */
export function prefetchOnHover(): void {
  if (savesData()) return;
  let timer: ReturnType<typeof setTimeout>;
  addEventListener('mouseover', ({ target }) => {
    clearTimeout(timer);
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="/"]');
    const fetchPage = (href: string) =>
      document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
    if (link) timer = setTimeout(fetchPage, rest, link.href);
  });
}
