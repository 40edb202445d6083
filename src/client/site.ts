/** Behaviour of every page: theme, language links that keep the place, search, contents, saving and copying. */
import { keepPlace } from './keep-place.ts';
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
  pressed('[popover] a')?.closest<HTMLElement>('[popover]')!.hidePopover();
  const language = pressed<HTMLAnchorElement>('[data-lang-link]');
  if (language) keepPlace(language);
  const opener = pressed<HTMLAnchorElement>('[data-copy],[data-save]');
  if (!opener || event.ctrlKey) return;
  event.preventDefault();
  const open = 'save' in opener.dataset ? import('./save-dialog.ts') : import('./copy-menu.ts');
  open.then(
    ({ openFrom }) => openFrom(opener),
    // A button has no address: the page is of a build whose files are gone.
    () => (opener.href ? (location.href = opener.href) : offerReload()),
  );
});
if (document.querySelector('.toc'))
  for (const type of ['scroll', 'pointerover', 'focusin'])
    addEventListener(type, () => void import('./reading.ts').catch(() => {}), { once: true });
try {
  if ('kb-marks' in sessionStorage) void import('./found-words.ts');
} catch {
  // Storage may be forbidden; then nothing is marked.
}

function offerReload(): void {
  const notice = document.querySelector<HTMLElement>('[data-worker]')!;
  notice.hidden = false;
  notice.querySelector('button')!.onclick = () => location.reload();
}
