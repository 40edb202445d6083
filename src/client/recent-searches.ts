/** The searches on this device, newest first. They are stored in the browser only. */
const key = 'kb-recent-searches';
const most = 6;
const longest = 200;

export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const text = query.trim().replace(/\s+/g, ' ').slice(0, longest);
  if (text === '') return;
  try {
    const others = recentSearches().filter((entry) => entry !== text);
    localStorage.setItem(key, JSON.stringify([text, ...others].slice(0, most)));
  } catch {
    // Storage may be blocked; then nothing is remembered.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage may be blocked; then there is nothing to forget.
  }
}
