/** Behaviour of every page: theme, language links that keep the place, search, the contents list. */
import { keepPlaceInLanguageLinks } from './keep-place.ts';
import { loadOnIntent } from './load-on-intent.ts';
import { startOffline } from './offline-start.ts';
import { openSearchOnIntent } from './search-intent.ts';
import { switchTheme } from './theme-switch.ts';
import { followSections } from './toc.ts';

switchTheme();
openSearchOnIntent();
keepPlaceInLanguageLinks();
followSections();
startOffline();
loadOnIntent();
if (location.search.includes('mark='))
  void import('./found-words.ts').then((found) => found.markFoundWords());
