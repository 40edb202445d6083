/**
 * Loads the search of the search page when the reader first does something, or at once if the address has a query. Text typed until
 * then stays in the field, where the page reads it. A form sent before that leads to this page again.
 */
const input = document.querySelector<HTMLInputElement>('form[role="search"] input')!;
const page = document.querySelector<HTMLElement>('kb-search-page')!;
const load = () => {
  import('./search-page.ts').catch(() => {
    page.querySelector('[role="status"]')!.textContent = page.dataset['failed']!;
  });
};

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isSlash = key === '/' && target !== input && !ctrlKey && !metaKey && !altKey;
  if (!isSlash && !(key === 'k' && (ctrlKey || metaKey))) return;
  event.preventDefault();
  input.select();
});
if (location.search !== '' || location.hash !== '') load();
else {
  // Focus set by a script is not a sign of a reader.
  input.focus();
  for (const type of ['keydown', 'pointerdown', 'input'])
    addEventListener(type, load, { once: true, passive: true });
  if (input.value !== '') load();
}
