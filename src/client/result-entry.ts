/** A result on the search page: the article, and its matching sections below. */
import { element, langOf } from './element.ts';
import type { SearchSession } from './search-session.ts';
import { keepLink, linkButton } from './result-link.ts';
import { passHighlights } from './pass-highlights.ts';
import { markedNodes, noteStored } from './search-words.ts';
import type { SearchResult, SectionResult } from '#search/answer.ts';

export function resultEntry(result: SearchResult, session: SearchSession): HTMLLIElement {
  const { t, texts } = session;
  const { kb, url, title, foreignLang, topic, excerpt, sections, isElsewhere } = result;
  const topicName = texts.topics.find(({ id }) => id === topic)?.name;
  const badge = foreignLang
    ? t('search.onlyIn', { language: texts.languages[foreignLang] ?? foreignLang })
    : isElsewhere && t('article.elsewhere', { site: new URL(url).host });
  const link = element('a', { href: url, ...langOf(foreignLang) }, ...markedNodes(title));
  const entry = element(
    'li',
    {},
    element(
      'p',
      { className: 'hit' },
      link,
      element('span', { className: 'kb soft' }, `KB${kb}`),
      topicName && element('span', { className: 'soft small' }, topicName),
      badge && element('span', { className: 'badge' }, badge),
      linkButton(keepLink(link, result), session),
    ),
    sections.length > 0
      ? element(
          'ul',
          { className: 'hit-parts' },
          ...sections.map((section) => sectionEntry(result, section, session)),
        )
      : element('p', { className: 'hit-text', ...langOf(foreignLang) }, ...markedNodes(excerpt)),
  );
  for (const each of entry.querySelectorAll('a')) each.addEventListener('click', () => passHighlights(each));
  if (!isElsewhere) void noteStored(link, session);
  return entry;
}

function sectionEntry(result: SearchResult, section: SectionResult, session: SearchSession): HTMLLIElement {
  const { url, number, title, excerpt, lang } = section;
  const link = element(
    'a',
    { href: url, className: 'hit-part', ...langOf(lang ?? result.foreignLang) },
    element('span', { className: 'hit-number', attributes: { 'aria-hidden': 'true' } }, String(number ?? '')),
    element(
      'span',
      {},
      element('b', {}, ...markedNodes(title)),
      element('span', { className: 'hit-text' }, ...markedNodes(excerpt)),
    ),
  );
  return element('li', {}, link, linkButton(keepLink(link, result, section), session));
}
