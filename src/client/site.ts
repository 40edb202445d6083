/** The script of every page: theme, language links that keep the place, search, contents, saving and copying. */
import { preservePlace } from './preserve-place.ts';
import { startOffline } from './offline-start.ts';
import { prefetchOnHover } from './prefetch.ts';
import { openSearchOnIntent } from './search-intent.ts';
import { switchTheme } from './theme-switch.ts';

switchTheme();
openSearchOnIntent();
prefetchOnHover();
startOffline();
addEventListener('click', (event) => {
  const pressed = <Kind extends HTMLElement>(selector: string) =>
    (event.target as Element).closest<Kind>(selector);
  const language = pressed<HTMLAnchorElement>('[data-lang-link]');
  if (language) preservePlace(language);
  // On a small screen the contents cover the target of their links.
  if (pressed('.aside a')) pressed('.aside')!.hidePopover();
  const opener = pressed<HTMLAnchorElement>('[data-copy],[data-save],[data-link]');
  if (!opener || event.ctrlKey) return;
  event.preventDefault();
  const open = 'save' in opener.dataset ? import('./save-dialog.ts') : import('./copy-menu.ts');
  open.then(
    ({ openFrom }) => openFrom(opener),
    // A button has no address to follow. Loading fails if the page is from a build whose files are gone.
    () => (opener.href ? (location.href = opener.href) : offerReload()),
  );
});
// Not for clicks above the article: in Chromium, a file requested at the moment an update takes over delays the update.
const article = document.querySelector('main.article');
if (article) {
  const load = () => void import('./reading.ts').catch(() => {});
  addEventListener('scroll', load, { once: true });
  for (const type of ['pointerover', 'focusin']) article.addEventListener(type, load, { once: true });
}
try {
  if (/^.r=/.test(location.search) || 'kb-marks' in sessionStorage) void import('./on-arrival.ts');
} catch {
  // Storage may be blocked; then nothing is highlighted.
}

function offerReload(): void {
  const notice = document.querySelector<HTMLElement>('[data-worker]')!;
  notice.hidden = false;
  notice.querySelector('button')!.onclick = () => location.reload();
}
