/** Behaviour of every page: theme, language links that keep the place, search, the contents list, saving and copying. */
import { keepPlace } from './keep-place.ts';
import { startOffline } from './offline-start.ts';
import { prefetchOnHover } from './prefetch.ts';
import { openSearchOnIntent } from './search-intent.ts';
import { switchTheme } from './theme-switch.ts';
import { followSections } from './toc.ts';

switchTheme();
openSearchOnIntent();
followSections();
prefetchOnHover();
startOffline();
addEventListener('click', (event) => {
  const pressed = <Kind extends HTMLElement>(selector: string) =>
    (event.target as Element).closest<Kind>(selector);
  const language = pressed<HTMLAnchorElement>('[data-lang-link]');
  if (language) keepPlace(language);
  const button = pressed<HTMLButtonElement>('[data-copy]');
  if (button) void import('./copy-menu.ts').then((menu) => menu.toggleCopyMenu(button));
  const link = pressed<HTMLAnchorElement>('[data-save]');
  if (!link || event.ctrlKey || !navigator.serviceWorker) return;
  event.preventDefault();
  import('./save-dialog.ts').then(
    (dialog) => dialog.openSaveDialog(link),
    () => (location.href = link.href),
  );
});
if (location.search.includes('mark='))
  void import('./found-words.ts').then((found) => found.markFoundWords());
