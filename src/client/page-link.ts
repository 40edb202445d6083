import type { ClipboardContent } from '#replies/formats/format.ts';
import { pinnedUrl, placeCode, titledLink } from '#replies/titled-link.ts';
import { addressOfFile, splitBase } from '#i18n/urls/base.ts';
import { isItemId, parseArticlePath } from '#i18n/urls/pages.ts';
import { textBelow } from './text-below.ts';

/** Returns what a button or link copies at once: a link to the page with its title, or the content below the button. */
export function copiedBy(opener: HTMLElement): ClipboardContent {
  return 'link' in opener.dataset ? pageLink(opener as HTMLAnchorElement) : { text: textBelow(opener) };
}

/** Returns the link to the article of the page, or to the section or step that the address of `link` names. */
function pageLink({ origin, pathname, hash }: HTMLAnchorElement): ClipboardContent {
  const { kb } = splitBase(addressOfFile(location.pathname), parseArticlePath)!.parts;
  const sections = [...document.querySelectorAll('article > section')];
  const id = hash.slice(1);
  const section = id === '' ? undefined : document.getElementById(id)!.closest('section');
  const step = isItemId(id) ? id : undefined;
  const number = section ? sections.indexOf(section) + 1 : undefined;
  const titles = [document.querySelector('h1'), section?.querySelector('h2')];
  const { dateTime } = document.querySelector<HTMLTimeElement>('.head time')!;
  return titledLink(
    placeCode({ kb, number, step }),
    titles.flatMap((title) => title?.textContent.trim() ?? []),
    pinnedUrl(origin + pathname + hash, dateTime),
  );
}
