/** A result of the search page: the article, and under it the sections that answer. */
import { element, langOf } from './element.ts';
import type { SearchSession } from './search-session.ts';
import { markedNodes } from './search-words.ts';
import type { SearchResult, SectionResult } from '#search/answer.ts';
import { markLink } from '#search/mark-link.ts';

export function resultEntry(result: SearchResult, { t, texts }: SearchSession): HTMLLIElement {
  const { kb, url, title, foreignLang, topic, excerpt, sections, isElsewhere } = result;
  const topicName = texts.topics.find(({ id }) => id === topic)?.name;
  const badge = foreignLang
    ? t('search.onlyIn', { language: texts.languages[foreignLang] ?? foreignLang })
    : isElsewhere && t('article.elsewhere', { site: new URL(url).host });
  const href = isElsewhere ? url : markLink(url, [title, excerpt]);
  return element(
    'li',
    {},
    element(
      'p',
      { className: 'hit' },
      element('a', { href, ...langOf(foreignLang) }, ...markedNodes(title)),
      element('span', { className: 'kb soft' }, `KB${kb}`),
      topicName && element('span', { className: 'soft small' }, topicName),
      badge && element('span', { className: 'badge' }, badge),
    ),
    sections.length > 0
      ? element(
          'ul',
          { className: 'hit-parts' },
          ...sections.map((section) => sectionEntry(section, foreignLang)),
        )
      : element('p', { className: 'hit-text', ...langOf(foreignLang) }, ...markedNodes(excerpt)),
  );
}

function sectionEntry(
  { url, number, title, excerpt, lang }: SectionResult,
  foreignLang?: string,
): HTMLLIElement {
  return element(
    'li',
    { ...langOf(lang ?? foreignLang) },
    element(
      'a',
      { href: markLink(url, [title, excerpt]), className: 'hit-part' },
      element(
        'span',
        { className: 'hit-number', attributes: { 'aria-hidden': 'true' } },
        String(number ?? ''),
      ),
      element(
        'span',
        {},
        element('b', {}, ...markedNodes(title)),
        element('span', { className: 'hit-text' }, ...markedNodes(excerpt)),
      ),
    ),
  );
}
