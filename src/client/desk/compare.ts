import type { ArticleData, SectionData } from '#replies/api/article.ts';
import { buildReply, replyOf } from '#replies/build-reply.ts';
import { html } from '#replies/formats/html.ts';
import { linkTo } from '#replies/titled-link.ts';
import type { Lang } from '#i18n/languages.ts';
import { formatDate, languageName, translator } from '#i18n/translate.ts';
import { element } from '../element.ts';
import { sayBeside } from '../say-beside.ts';
import { writeClipboard } from '../write-clipboard.ts';
import { flagPlace } from './flag-place.ts';
import { copiedText } from './reply-panel.ts';
import { nodesOfBlocks, nodesOfInlines } from './text-of-blocks.ts';

/**
 * Returns the cells of two languages of an article, section by section. With `ids`, only these sections, each reduced to its answer;
 * without, all sections in full.
 */
export function compareCells(
  pair: readonly [ArticleData, ArticleData],
  { uiLang, base }: CompareOptions,
  ids?: ReadonlySet<string>,
): HTMLElement[] {
  // `h3` below the headings of the desk, `h2` on a page of its own.
  const heading = ids ? 'h3' : 'h2';
  const sections = pair[0].sections.filter(({ id }) => !ids || ids.has(id));
  return sections.flatMap(({ id }) =>
    pair.map((article) =>
      cell(
        article,
        article.sections.find((section) => section.id === id)!,
        { uiLang, base },
        heading,
      ),
    ),
  );
}

interface CompareOptions {
  uiLang: Lang;
  base: string;
}

const amounts = { h2: 'all', h3: 'answer' } as const;

function cell(
  article: ArticleData,
  section: SectionData,
  { uiLang, base }: CompareOptions,
  heading: 'h2' | 'h3',
): HTMLElement {
  const t = translator(uiLang);
  const language = languageName(article.lang, uiLang);
  const number = section.number === undefined ? '' : `${section.number}. `;
  const copy = element('button', { type: 'button', className: 'tool' }, t('desk.copyText'));
  copy.setAttribute(
    'aria-label',
    t('desk.copyTextOf', { number: section.number ?? section.title, language }),
  );
  copy.addEventListener('click', () => {
    const reply = buildReply([{ article, section: section.id }], {
      amount: amounts[heading],
      translate: translator,
    });
    const flavours = html.write(reply);
    const done = writeClipboard(flavours);
    void sayBeside(
      copy,
      done.then((isDone) => (isDone ? copiedText(flavours, html.markup, t) : t('desk.copyFailed'))),
    );
  });
  const link = element('button', { type: 'button', className: 'tool' }, t('desk.link'));
  link.setAttribute('aria-label', t('desk.linkTo', { number: section.number ?? section.title, language }));
  link.addEventListener('click', () => {
    const done = writeClipboard(linkTo({ article, section: section.id }));
    void sayBeside(
      link,
      done.then((isDone) => t(isDone ? 'desk.copied' : 'desk.copyFailed')),
    );
  });
  const flag = flagPlace(article, { section: section.id }, { base, t, from: 'compare' });
  const state = element('span', { className: 'state' }, stateText(article, section, uiLang));
  if (section.state !== 'in-step') state.dataset['is'] = section.state;
  const text = element('div', { lang: section.lang, className: 'prose' });
  text.append(
    element(
      section.level === 2 ? heading : heading === 'h2' ? 'h3' : 'h4',
      {},
      number,
      ...nodesOfInlines(section.heading),
    ),
  );
  text.append(...nodesOfBlocks(heading === 'h3' ? replyOf(section) : section.blocks));
  return element(
    'div',
    { className: 'side', id: article.lang === article.sourceLang ? section.id : '' },
    text,
    element('div', { className: 'both-foot' }, state, element('span', {}, copy, link, flag)),
  );
}

function stateText(article: ArticleData, { state }: SectionData, uiLang: Lang): string {
  const t = translator(uiLang);
  const date = formatDate(article.sourceRevised, uiLang);
  if (article.lang === article.sourceLang) return t('desk.original', { date });
  const language = languageName(article.sourceLang, uiLang);
  if (state === 'missing') return t('desk.isMissing', { language });
  return t(state === 'behind' ? 'desk.isBehind' : 'desk.inStep', { language, date });
}
