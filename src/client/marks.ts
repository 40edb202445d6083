/** Where the words to mark lie between two pages: their path, then the words. */
export const marksKey = 'kb-marks';

/** The words left for this page, once. */
export function takeMarks(): string[] {
  try {
    const [path, ...words] = JSON.parse(sessionStorage.getItem(marksKey) ?? '[]') as string[];
    sessionStorage.removeItem(marksKey);
    return path === location.pathname ? words : [];
  } catch {
    return [];
  }
}
