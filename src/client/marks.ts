/** What a result has the page it leads to mark: it goes by the storage of the tab, for nothing typed belongs into an address. */
const key = 'kb-marks';
const mostWords = 8;

/** Leaves the words a result shows as found for the page at its address. */
export function leaveMarks(link: HTMLAnchorElement): void {
  const found = [...link.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase());
  try {
    sessionStorage.setItem(key, JSON.stringify([link.pathname, ...new Set(found)].slice(0, mostWords + 1)));
  } catch {
    // Storage may be forbidden; then nothing is marked.
  }
  // A link within the page loads no other, which would look for them.
  if (link.pathname === location.pathname) void import('./found-words.ts');
}

/** The words left for this page, once. */
export function takeMarks(): string[] {
  try {
    const [path, ...words] = JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[];
    sessionStorage.removeItem(key);
    return path === location.pathname ? words : [];
  } catch {
    return [];
  }
}
