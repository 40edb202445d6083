/** What to do when nothing was found: nearest words, the other languages, topics, people; the query goes along. */
import { element } from './element.ts';
import type { SearchSession } from './search-session.ts';
import type { SearchAnswer } from '#search/answer.ts';
import type { Lang } from '#i18n/languages.ts';

export function noResults(
  { suggestions }: SearchAnswer,
  query: string,
  { t, texts, lang, resultsUrl }: SearchSession,
  ask: (query: string) => void,
): HTMLElement {
  const words = suggestions.map((word) => {
    const link = element('a', { href: resultsUrl(word) }, word);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      ask(word);
    });
    return link;
  });
  const languages = (Object.entries(texts.languages) as [Lang, string][]).filter(([tag]) => tag !== lang);
  const topics = texts.topics.map(({ name, url }) => element('a', { href: url }, name));
  const contacts = texts.contacts.map(({ name, purpose, url, label }) =>
    element(
      'li',
      {},
      `${name}: `,
      element('a', { href: url, className: 'fig' }, label),
      `, ${lowerFirst(purpose, lang)}`,
    ),
  );
  const items = [
    words.length > 0 && element('li', {}, `${t('search.nearest')} `, ...joined(words)),
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
    element('li', {}, t('search.callSupport'), element('ul', {}, ...contacts)),
  ];
  return element(
    'div',
    { className: 'prose' },
    element('p', {}, t('search.noneHelp')),
    element('ul', {}, ...items),
  );
}

function joined(links: readonly HTMLElement[]): (Node | string)[] {
  return links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
}

function lowerFirst(text: string, lang: string): string {
  return text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);
}
