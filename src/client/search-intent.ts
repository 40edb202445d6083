import { savesData } from './saves-data.ts';

/**
 * Opens the search dialog from the link of the masthead, the field of the home page, `/` and Ctrl-K; nothing of it is loaded
 * before; for readers who save data, not before they press. Without script, and where it cannot be loaded, the link and the
 * form lead to the search page.
 */
export function openSearchOnIntent(): void {
  const door = document.querySelector<HTMLAnchorElement | HTMLFormElement>('[data-search]');
  if (!door) return;
  const load = () => import('./search-dialog.ts');
  const open = (event: Event) => {
    if ((event as MouseEvent).ctrlKey && event.type === 'click') return;
    event.preventDefault();
    load().then(
      (dialog) => dialog.openSearch(door),
      () => (location.href = (door as HTMLAnchorElement).href ?? (door as HTMLFormElement).action),
    );
  };
  for (const type of savesData() ? [] : ['pointerdown', 'focusin'])
    door.addEventListener(type, load, { once: true });
  door.addEventListener(door.localName === 'a' ? 'click' : 'input', open);
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isTyping = (target as Element).closest?.('input, textarea, select, [contenteditable]');
    const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping;
    if (isSlash || (key === 'k' && (ctrlKey || metaKey))) open(event);
  });
}
