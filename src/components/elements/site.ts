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
  const opener = (event.target as Element).closest<HTMLAnchorElement>('[data-copy],[data-save]');
  if (!opener || event.ctrlKey) return;
  event.preventDefault();
  const open = 'save' in opener.dataset ? import('./save-dialog.ts') : import('./copy-menu.ts');
  open.then(
    ({ openFrom }) => openFrom(opener),
    // A button has no address.
    () => opener.href && (location.href = opener.href),
  );
});
if (location.search.includes('mark='))
  void import('./found-words.ts').then((found) => found.markFoundWords());
