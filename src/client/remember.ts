/** Stores a choice of the reader for other pages. If storage is blocked, the choice applies to this page only. */
export function remember(choice: 'lang' | 'theme', value: string): void {
  try {
    localStorage.setItem(`kb-${choice}`, value);
  } catch {}
}
