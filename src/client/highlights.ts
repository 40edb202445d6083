/** Where the words to mark lie between two pages: their path, then the words. */
export const highlightsKey = 'kb-marks';

/** The words left for this page, once. */
export function takeHighlights(): string[] {
  try {
    const [path, ...words] = JSON.parse(sessionStorage.getItem(highlightsKey) ?? '[]') as string[];
    sessionStorage.removeItem(highlightsKey);
    return path === location.pathname ? words : [];
  } catch {
    return [];
  }
}
