/** Texts about an answer, for the dialog and the search page. */
import { element } from './element.ts';
import type { SearchSession } from './search-session.ts';
import { words } from '#search/words.ts';
import type { SearchAnswer } from '#search/answer.ts';
import type { Excerpt } from '#search/excerpt.ts';

const longestShown = 80;

/** Returns a query, shortened to quote it in a sentence. */
export function shortQuery(query: string): string {
  const text = query.trim().replace(/\s+/g, ' ');
  return text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}…` : text;
}

/** Returns a few sentences: how many articles match, why, and which words have no match. */
export function sayAnswer(answer: SearchAnswer, query: string, { t }: SearchSession): string {
  const { total, found, by, corrections, unknown, hasPhraseMissed, isRelaxed, missingNumber } = answer;
  const shown = shortQuery(query);
  const say: string[] = [];
  if (missingNumber) say.push(t('search.missingNumber', { number: missingNumber }));
  if (total === 0 && found > 0) say.push(t('search.noneFiltered', { query: shown }));
  else if (total === 0) say.push(t('search.none', { query: shortQuery(query) }));
  else if (by === 'message') say.push(t('search.byMessage', { count: total }));
  else say.push(t('search.found', { count: total, query: shown }));
  if (total > 0 && by === 'words') {
    for (const { typed, meant } of corrections) say.push(t('search.corrected', { typed, meant }));
    if (hasPhraseMissed) say.push(t('search.phraseAbsent'));
    if (unknown.length > 0) say.push(t('search.unknown', { words: unknown.join(', ') }));
    else if (!hasPhraseMissed && isRelaxed) say.push(t('search.relaxed'));
  }
  // The count alone is a label without a full stop; before another sentence it gets one.
  return say.map((text, at) => (at < say.length - 1 && !/[.!?]$/.test(text) ? `${text}.` : text)).join(' ');
}

/** Returns an excerpt as nodes, with `mark` elements for the matches. */
export function markedNodes(excerpt: Excerpt): Node[] {
  return excerpt.map(({ text, isFound }) =>
    isFound ? element('mark', {}, text) : document.createTextNode(text),
  );
}

/** Adds a badge to a link if its page cannot be opened now. */
export async function noteStored(link: HTMLAnchorElement, { t, canOpen }: SearchSession): Promise<void> {
  if (await canOpen(link.href)) return;
  const badge = element('span', { className: 'badge' }, t('search.notStored'));
  if (link.role === 'option') link.append(' ', badge);
  else link.after(' ', badge);
}

/** Returns the contacts as a list. */
export function contactList({ texts, lang }: SearchSession): HTMLUListElement {
  const items = texts.contacts.map(({ name, purpose, url, label }) =>
    element(
      'li',
      {},
      `${name}: `,
      element('a', { href: url, className: 'fig' }, label),
      `, ${purpose.charAt(0).toLocaleLowerCase(lang)}${purpose.slice(1)}`,
    ),
  );
  return element('ul', {}, ...items);
}

/** Whether a query only asks for a person: `talk to a human`. */
export function asksForPerson(query: string, { t }: SearchSession): boolean {
  const known = new Set(t('search.contactWords').split(' '));
  const asked = words(query).filter(({ text }) => text.length > 3 || known.has(text));
  return asked.length > 0 && asked.length < 6 && asked.every(({ text }) => known.has(text));
}
