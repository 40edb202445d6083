import { escapeLineStart, escapeMarkdown, markdown } from '#article/markdown.ts';
import { writeBlocks, writeInlines } from '#article/write-blocks.ts';
import type { ArticleData } from './api/article.ts';

/**
 * An article as clean Markdown, for tools and assistants: its address and state first, every section with its own link.
 *
 * @param notice what to say if the text is not in the language asked for, or older than the original
 */
export function twin(article: ArticleData, notice: string | undefined): string {
  const { kb, title, summary, revised, url, lead, sections, textLang } = article;
  const parts = [
    `# ${escapeMarkdown(title)}`,
    `KB${kb} · ${textLang} · ${revised} · <${url}>`,
    notice === undefined ? '' : `> ${escapeMarkdown(notice)}`,
    escapeLineStart(escapeMarkdown(summary)),
    writeBlocks(lead, markdown),
    ...sections.flatMap(({ level, heading, url: sectionUrl, blocks }) => [
      `${'#'.repeat(level)} [${writeInlines(heading, markdown)}](${sectionUrl})`,
      writeBlocks(blocks, markdown),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
