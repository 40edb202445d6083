import { element, escapeText, tag } from '#article/html.ts';
import { inlineText } from '#article/published.ts';
import { writeBlocks } from '#article/write-blocks.ts';
import { languages } from '#i18n/languages.ts';
import { formatDate, translator } from '#i18n/translate.ts';
import type { ArticleData } from './api/article.ts';
import { htmlDialect } from './formats/html.ts';

/**
 * The page of the text that an article had on a day. Search engines do not index it. It loads no other files, so later changes of
 * the site do not affect it. It states its day and links the current text.
 */
export function revisionPage(
  { kb, lang, title, summary, url, lead, sections }: ArticleData,
  day: string,
): string {
  const t = translator(lang);
  const parts = sections.map(({ id, level, heading, blocks, lang: own }) =>
    element(
      'section',
      { id, lang: own === lang ? undefined : own },
      [element(`h${level}`, {}, escapeText(inlineText(heading))), writeBlocks(blocks, htmlDialect)].join(
        '\n',
      ),
    ),
  );
  const said = `${escapeText(t('article.textOf', { date: formatDate(day, lang) }))} ${element('a', { href: url }, escapeText(t('article.textNow')))}`;
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'robots', content: 'noindex' }),
    tag('link', { rel: 'canonical', href: url }),
    element('title', {}, escapeText(`${title} · KB${kb} · ${day}`)),
  ];
  const body = [
    element('p', { role: 'note' }, said),
    element('h1', {}, escapeText(title)),
    element('p', {}, escapeText(summary)),
    writeBlocks(lead, htmlDialect),
    ...parts,
  ];
  const page = element(
    'html',
    { lang, dir: languages[lang].dir },
    `
${element('head', {}, `\n${head.join('\n')}\n`)}
${element('body', {}, element('main', {}, `\n${body.filter(Boolean).join('\n')}\n`))}
`,
  );
  return `<!doctype html>\n${page}\n`;
}
