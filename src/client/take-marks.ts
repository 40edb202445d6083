// A module of its own, with the key of marks.ts: what both shared would be one more request of every page.
const key = 'kb-marks';

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
