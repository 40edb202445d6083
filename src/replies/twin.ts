import type { Heading, Paragraph, RootContent } from 'mdast';
import type { PublishedInline } from '#article/published.ts';
import { toMdast, type MarkdownOptions } from '#article/to-mdast.ts';
import { writeMarkdown } from '#article/write-markdown.ts';
import type { ArticleData } from './api/article.ts';

const options: MarkdownOptions = { isGfm: true, hasPictures: true };

/**
 * An article as clean Markdown, for tools and assistants: its address and state first, every section with its own link.
 *
 * @param notice what to say if the text is not in the language asked for, or older than the original
 */
export function twin(article: ArticleData, notice: string | undefined): string {
  const { kb, title, summary, revised, url, lead, sections, textLang } = article;
  const address: PublishedInline = { type: 'link', href: url, children: [url] };
  const nodes: RootContent[] = [
    heading(1, [title]),
    paragraph([`KB${kb} · ${textLang} · ${revised} · `, address]),
    ...(notice === undefined
      ? []
      : toMdast([{ type: 'quote', children: [{ type: 'paragraph', children: [notice] }] }], options)),
    paragraph([summary]),
    ...toMdast(lead, options),
    ...sections.flatMap(({ level, heading: own, url: href, blocks }) => [
      // A link holds no other: those of the heading stand in the page.
      heading(level, [{ type: 'link', href, children: own }]),
      ...toMdast(blocks, options),
    ]),
  ];
  return `${writeMarkdown(nodes)}\n`;
}

function paragraph(children: PublishedInline[]): Paragraph {
  return toMdast([{ type: 'paragraph', children }], options)[0] as Paragraph;
}

function heading(depth: Heading['depth'], children: PublishedInline[]): Heading {
  return { type: 'heading', depth, children: paragraph(children).children };
}
