/**
 * The search page loads the search once its reader does something, or at once if the address asks for something. What is typed
 * until then stays in the field, from which the page takes it; a form that is sent before leads here again.
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
  // A script that gives the field the focus is no sign of a reader.
  input.focus();
  for (const type of ['keydown', 'pointerdown', 'input'])
    addEventListener(type, load, { once: true, passive: true });
  if (input.value !== '') load();
}
