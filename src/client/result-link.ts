/** Copies the link to a result with its title, by Ctrl+C on the active result and by its button. */
import type { Excerpt } from '#search/excerpt.ts';
import type { SearchResult, SectionResult } from '#search/answer.ts';
import type { ClipboardContent } from '#replies/formats/format.ts';
import { pinnedUrl, placeCode, titledLink } from '#replies/titled-link.ts';
import { element } from './element.ts';
import { sayBeside } from './say-beside.ts';
import type { SearchSession } from './search-session.ts';
import { writeClipboard } from './write-clipboard.ts';

const links = new WeakMap<HTMLElement, ClipboardContent>();

/** Sets and returns what Ctrl+C copies while `shown` is active. */
export function keepLink(
  shown: HTMLElement,
  result: SearchResult,
  section?: SectionResult,
): ClipboardContent {
  const { kb, title, revised } = result;
  const url = new URL((section ?? result).url, location.href).href;
  const titles = [title, ...(section ? [section.title] : [])].map(plain);
  const code = placeCode({ kb, number: section?.number });
  const link = titledLink(code, titles, revised === undefined ? url : pinnedUrl(url, revised));
  links.set(shown, link);
  return link;
}

/** Copies the link of the active result if the event is Ctrl+C or Cmd+C; returns undefined for other keys. */
export function copyOnKeys(event: KeyboardEvent, chosen: Element | undefined): Promise<boolean> | undefined {
  const link = chosen instanceof HTMLElement ? links.get(chosen) : undefined;
  const isCopy = event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  // If text is selected, copy that instead.
  if (!link || !isCopy || getSelection()?.isCollapsed === false) return undefined;
  event.preventDefault();
  return writeClipboard(link);
}

/** Returns a button that copies the link of a result. */
export function linkButton(link: ClipboardContent, session: SearchSession): HTMLButtonElement {
  const { t } = session;
  const button = element('button', { type: 'button', className: 'tool' }, t('desk.copyLink'));
  button.ariaLabel = `${t('desk.copyLink')}: ${link.text.split(' · ', 1)[0]}`;
  button.addEventListener('click', () => void sayBeside(button, saidOf(writeClipboard(link), session)));
  return button;
}

/** Returns the message about copying, once it has succeeded or failed. */
export async function saidOf(done: Promise<boolean>, { t }: SearchSession): Promise<string> {
  return t((await done) ? 'desk.copied' : 'desk.copyFailed');
}

function plain(excerpt: Excerpt): string {
  return excerpt.map(({ text }) => text).join('');
}
