/** Links to other languages of a page lead to the same section and query, and remember the language for neutral links. */
export function keepPlaceInLanguageLinks(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-lang-link]') : null;
    if (!link) return;
    rememberLanguage(link.dataset['langLink']!);
    const url = new URL(link.href);
    url.hash = location.hash;
    url.search = location.search;
    link.href = url.href;
  });
}

function rememberLanguage(lang: string): void {
  try {
    localStorage.setItem('kb-lang', lang);
  } catch {
    // Storage may be forbidden; neutral links then follow the browser's languages.
  }
}
