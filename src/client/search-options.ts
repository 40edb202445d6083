/** Results as the options of a list box: each article, with its matching sections below. */
import { element, langOf } from './element.ts';
import type { SearchSession } from './search-session.ts';
import { passHighlights } from './pass-highlights.ts';
import { keepLink } from './result-link.ts';
import { markedNodes, noteStored } from './search-words.ts';
import type { SearchResult, SectionResult } from '#search/answer.ts';

/** Returns the options of an article. Their ids begin with `id`. */
export function resultGroup(result: SearchResult, id: string, session: SearchSession): HTMLElement {
  const { t, texts } = session;
  const { kb, url, title, foreignLang, excerpt, sections, isElsewhere } = result;
  const name = element('span', { className: 'hit-title', ...langOf(foreignLang) }, ...markedNodes(title));
  const badge = foreignLang
    ? t('search.onlyIn', { language: texts.languages[foreignLang] ?? foreignLang })
    : isElsewhere && t('article.elsewhere', { site: new URL(url).host });
  const head = option(
    `${id}-0`,
    url,
    'hit',
    name,
    ' ',
    element('span', { className: 'kb soft' }, `KB${kb}`),
    badge && element('span', { className: 'badge' }, badge),
    sections.length === 0 &&
      excerpt.length > 0 &&
      element('span', { className: 'hit-text' }, ...markedNodes(excerpt)),
  );
  keepLink(head, result);
  if (!isElsewhere) void noteStored(head, session);
  const parts = sections.map((section, index) => {
    const part = sectionOption(section, `${id}-${index + 1}`, foreignLang);
    keepLink(part, result, section);
    return part;
  });
  return element(
    'div',
    { attributes: { role: 'group', 'aria-label': `KB${kb}` }, className: 'hit-group' },
    head,
    ...parts,
  );
}

function sectionOption(section: SectionResult, id: string, foreignLang: string | undefined): HTMLElement {
  const { url, number, title, excerpt, lang } = section;
  const made = option(
    id,
    url,
    'hit-part',
    element('span', { className: 'hit-number' }, number === undefined ? '' : String(number)),
    element(
      'span',
      {},
      element('b', {}, ...markedNodes(title)),
      element('span', { className: 'hit-text' }, ...markedNodes(excerpt)),
    ),
  );
  if (lang ?? foreignLang) made.lang = (lang ?? foreignLang)!;
  return made;
}

function option(
  id: string,
  href: string,
  className: string,
  ...children: (Node | string | undefined | false)[]
): HTMLAnchorElement {
  const attributes = { role: 'option', 'aria-selected': 'false', tabindex: '-1' };
  const link = element('a', { id, href, className, attributes }, ...children);
  link.addEventListener('click', () => passHighlights(link));
  return link;
}

/** Returns recent searches as options. Choosing one repeats the search. */
export function recentGroup(queries: readonly string[], id: string, { t }: SearchSession): HTMLElement {
  const options = queries.map((query, index) =>
    element(
      'div',
      {
        id: `${id}-${index}`,
        className: 'hit recent',
        attributes: { role: 'option', 'aria-selected': 'false', 'data-query': query },
      },
      query,
    ),
  );
  return element('div', { attributes: { role: 'group', 'aria-label': t('search.recent') } }, ...options);
}
