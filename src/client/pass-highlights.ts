import { highlightsKey } from './highlights.ts';

const mostWords = 8;

/**
 * Leaves the words a result shows as found for the page at its address. They go by the storage of the tab, for nothing typed
 * belongs into an address.
 */
export function passHighlights(link: HTMLAnchorElement): void {
  const found = [...link.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase());
  try {
    sessionStorage.setItem(
      highlightsKey,
      JSON.stringify([link.pathname, ...new Set(found)].slice(0, mostWords + 1)),
    );
  } catch {
    // Storage may be forbidden; then nothing is marked.
  }
  // A link within the page loads no other, which would look for them.
  if (link.pathname === location.pathname) void import('./highlight-terms.ts');
}
