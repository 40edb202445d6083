import type { Flavours } from '#replies/formats/format.ts';
import { pinnedUrl, placeCode, titledLink } from '#replies/titled-link.ts';
import { addressOfFile, splitBase } from '#i18n/urls/base.ts';
import { parseArticlePath } from '#i18n/urls/pages.ts';
import { textBelow } from './text-below.ts';

/** What a press on a button or link copies at once: a link of the page with its title, or what stands below a button. */
export function copiedBy(opener: HTMLElement): Flavours {
  return 'link' in opener.dataset ? pageLink(opener as HTMLAnchorElement) : { text: textBelow(opener) };
}

/** The link to the article of the page, or to the section the address of a link names. */
function pageLink({ origin, pathname, hash }: HTMLAnchorElement): Flavours {
  const { kb } = splitBase(addressOfFile(location.pathname), parseArticlePath)!.parts;
  const sections = [...document.querySelectorAll('article > section')];
  const section = hash === '' ? undefined : document.getElementById(hash.slice(1))!.closest('section');
  const number = section ? sections.indexOf(section) + 1 : undefined;
  const titles = [document.querySelector('h1'), section?.querySelector('h2')];
  const { dateTime } = document.querySelector<HTMLTimeElement>('.head time')!;
  return titledLink(
    placeCode({ kb, number }),
    titles.flatMap((title) => title?.textContent.trim() ?? []),
    pinnedUrl(origin + pathname + hash, dateTime),
  );
}
