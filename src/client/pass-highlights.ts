import { highlightsKey } from './highlights.ts';

const mostWords = 8;

/**
 * Passes the highlighted words of a result to the page that it links to. They travel in the session storage of the tab, because
 * no address may contain a query.
 */
export function passHighlights(link: HTMLAnchorElement): void {
  const found = [...link.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase());
  try {
    sessionStorage.setItem(
      highlightsKey,
      JSON.stringify([link.pathname, ...new Set(found)].slice(0, mostWords + 1)),
    );
  } catch {
    // Storage may be blocked; then nothing is highlighted.
  }
  // A link within the page loads no new page, so highlight here.
  if (link.pathname === location.pathname) void import('./highlight-terms.ts');
}
