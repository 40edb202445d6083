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
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-save]');
  if (!link || event.ctrlKey || !navigator.serviceWorker) return;
  event.preventDefault();
  import('./save-dialog.ts').then(
    (dialog) => dialog.openSaveDialog(link),
    () => (location.href = link.href),
  );
});
if (location.search.includes('mark='))
  void import('./found-words.ts').then((found) => found.markFoundWords());
