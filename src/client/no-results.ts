/** Offers for a search without results: the same query in the other languages, topics, and contacts. */
import { element } from './element.ts';
import type { SearchSession } from './search-session.ts';
import { gapReport } from './report-gap.ts';
import { contactList } from './search-words.ts';
import type { Lang } from '#i18n/languages.ts';

export function noResults(query: string, session: SearchSession): HTMLElement {
  const { t, texts, lang, resultsUrl, gap } = session;
  const languages = (Object.entries(texts.languages) as [Lang, string][]).filter(([tag]) => tag !== lang);
  const topics = texts.topics.map(({ name, url }) => element('a', { href: url }, name));
  const items = [
    element('li', {}, t('search.tryMessage')),
    element('li', {}, t('search.tryFewer')),
    ...languages.map(([tag, language]) =>
      element(
        'li',
        {},
        element(
          'a',
          { href: resultsUrl(query, tag) },
          t('search.otherLanguage', { language }).replace(/;$/, ''),
        ),
        ';',
      ),
    ),
    element('li', {}, `${t('search.tryTopics')} `, ...joined(topics)),
    element('li', {}, t('search.callSupport'), contactList(session)),
  ];
  return element(
    'div',
    { className: 'prose' },
    element('p', {}, t('search.noneHelp')),
    element('ul', {}, ...items),
    gap && gapReport(gap, query, 'search'),
  );
}

function joined(links: readonly HTMLElement[]): (Node | string)[] {
  return links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
}

/** Returns the contacts to show below every list of results, for readers who did not find it or want a person. */
export function askPerson(session: SearchSession): HTMLElement {
  return element(
    'div',
    { className: 'prose small' },
    element('p', {}, element('strong', {}, session.t('home.contact'))),
    contactList(session),
  );
}
