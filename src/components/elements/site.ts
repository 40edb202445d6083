/** Behaviour of every page: theme, language links that keep the place, the search key, the contents list. */
import { keepPlaceInLanguageLinks } from './keep-place.ts';
import { loadOnIntent } from './load-on-intent.ts';
import { startOffline } from './offline-start.ts';
import { switchTheme } from './theme-switch.ts';
import { followSections } from './toc.ts';

switchTheme();
keepPlaceInLanguageLinks();
followSections();
startOffline();
loadOnIntent();

addEventListener('keydown', (event) => {
  const search = document.querySelector<HTMLElement>('[data-search-link], input[name="q"]');
  const isTyping =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (!search || isTyping || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  if (search instanceof HTMLAnchorElement) search.click();
  else search.focus();
});
