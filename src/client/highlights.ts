/** The session storage key for the words to highlight: the path of the page, then the words. */
export const highlightsKey = 'kb-marks';

/** Returns the words to highlight on this page, and removes them from storage. */
export function takeHighlights(): string[] {
  try {
    const [path, ...words] = JSON.parse(sessionStorage.getItem(highlightsKey) ?? '[]') as string[];
    sessionStorage.removeItem(highlightsKey);
    return path === location.pathname ? words : [];
  } catch {
    return [];
  }
}
