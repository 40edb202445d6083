import type { Heading, Paragraph, RootContent } from 'mdast';
import type { PublishedInline } from '#article/published.ts';
import { toMdast, type MarkdownOptions } from '#article/to-mdast.ts';
import { writeMarkdown } from '#article/write-markdown.ts';
import { formatDate, languageName, translator } from '#i18n/translate.ts';
import type { ArticleData } from './api/article.ts';

const options: MarkdownOptions = { isGfm: true, hasPictures: true };

/**
 * An article as Markdown, for tools and assistants. It begins with its address, then notices if the text is in another language,
 * machine-translated or stale. Every section heading is a link to the section.
 */
export function markdownVersion(article: ArticleData): string {
  const { kb, title, summary, revised, url, lead, sections, textLang } = article;
  const address: PublishedInline = { type: 'link', href: url, children: [url] };
  const nodes: RootContent[] = [
    heading(1, [title]),
    paragraph([`KB${kb} · ${textLang} · ${revised} · `, address]),
    ...noticesOf(article).flatMap((notice) =>
      toMdast([{ type: 'quote', children: [{ type: 'paragraph', children: [notice] }] }], options),
    ),
    paragraph([summary]),
    ...toMdast(lead, options),
    ...sections.flatMap(({ level, heading: own, url: href, blocks }) => [
      // Links cannot be nested, so links in the heading become text.
      heading(level, [{ type: 'link', href, children: own }]),
      ...toMdast(blocks, options),
    ]),
  ];
  return `${writeMarkdown(nodes)}\n`;
}

function noticesOf({ lang, state, machine, sourceLang, sourceRevised }: ArticleData): string[] {
  const t = translator(lang);
  const language = languageName(sourceLang, lang);
  if (state === 'missing') return [t('state.untranslatedText', { language })];
  return [
    ...(machine ? [t('state.machine', { language })] : []),
    ...(state === 'behind' ? [t('reply.behind', { language, date: formatDate(sourceRevised, lang) })] : []),
  ];
}

function paragraph(children: PublishedInline[]): Paragraph {
  return toMdast([{ type: 'paragraph', children }], options)[0] as Paragraph;
}

function heading(depth: Heading['depth'], children: PublishedInline[]): Heading {
  return { type: 'heading', depth, children: paragraph(children).children };
}
