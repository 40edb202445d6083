import { savesData } from './saves-data.ts';

/**
 * Opens the search dialog from the link in the masthead, the field of the home page, `/` and Ctrl-K. It is loaded when the reader
 * presses or focuses one of them, or at the click if the browser asks to save data. Text typed while it loads is passed to it.
 * Without script, or if loading fails, the link and the form lead to the search page.
 */
export function openSearchOnIntent(): void {
  const door = document.querySelector<HTMLAnchorElement | HTMLFormElement>('[data-search]');
  if (!door) return;
  const load = () => import('./search-dialog.ts');
  let isEntered = false;
  let typed = '';
  const open = (event: Event) => {
    if ((event as MouseEvent).ctrlKey && event.type === 'click') return;
    event.preventDefault();
    isEntered ||= event.type === 'submit';
    if (door.ariaBusy) return;
    door.ariaBusy = 'true';
    const done = () => {
      isEntered = false;
      typed = '';
      door.ariaBusy = null;
    };
    load()
      .then((dialog) => dialog.openSearch(door, () => ({ typed, isEntered })))
      .catch(() => (location.href = (door as HTMLAnchorElement).href ?? (door as HTMLFormElement).action))
      .finally(done);
  };
  for (const type of savesData() ? [] : ['pointerdown', 'focusin'])
    door.addEventListener(type, load, { once: true });
  for (const type of door.localName === 'a' ? ['click'] : ['input', 'submit'])
    door.addEventListener(type, open);
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isTyping = (target as Element).closest?.(':read-write, select');
    const isText = key.length === 1 && !ctrlKey && !metaKey && !altKey && !isTyping;
    if (door.ariaBusy && !isTyping) {
      if (isText) typed += key;
      isEntered ||= key === 'Enter';
      event.preventDefault();
    } else if ((isText && key === '/') || (key === 'k' && (ctrlKey || metaKey))) open(event);
  });
}
