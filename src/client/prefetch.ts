import { savesData } from './saves-data.ts';

/** How long the pointer rests on a link before its page is fetched, in milliseconds: to cross a list costs nothing. */
const rest = 90;

/** Fetches a page of the site while the reader points at a link to it; not for readers who save data. */
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
