/** Behaviour of every page: theme, language links that keep the place, search, the contents list. */
import { keepPlaceInLanguageLinks } from './keep-place.ts';
import { startOffline } from './offline-start.ts';
import { openSearchOnIntent } from './search-intent.ts';
import { switchTheme } from './theme-switch.ts';
import { followSections } from './toc.ts';

switchTheme();
openSearchOnIntent();
keepPlaceInLanguageLinks();
followSections();
startOffline();
addEventListener('click', (event) => {
  const target = event.target as Element;
  const button = target.closest<HTMLButtonElement>('[data-copy]');
  if (button) void import('./copy-menu.ts').then((menu) => menu.toggleCopyMenu(button));
  const link = target.closest<HTMLAnchorElement>('[data-save]');
  if (!link || event.ctrlKey || !navigator.serviceWorker) return;
  event.preventDefault();
  import('./save-dialog.ts').then(
    (dialog) => dialog.openSaveDialog(link),
    () => (location.href = link.href),
  );
});
if (location.search.includes('mark='))
  void import('./found-words.ts').then((found) => found.markFoundWords());
