/** Notes a choice of the reader for other pages. Storage may be forbidden; the choice then holds for this page. */
export function remember(choice: 'lang' | 'theme', value: string): void {
  try {
    localStorage.setItem(`kb-${choice}`, value);
  } catch {}
}
