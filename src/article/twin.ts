import type { PublishedBlock, PublishedInline } from './published.ts';
import { escapeLineStart, escapeMarkdown, markdown } from './markdown.ts';
import { writeBlocks, writeInlines } from './write-blocks.ts';

/** What a twin is written from: an article in one language. */
export interface TwinSource {
  kb: number;
  textLang: string;
  title: string;
  summary: string;
  revised: string;
  url: string;
  /** What to say where the text is not in the language asked for, or older than the original. */
  notice?: string | undefined;
  lead: PublishedBlock[];
  sections: { level: number; heading: PublishedInline[]; url: string; blocks: PublishedBlock[] }[];
}

/** The article as clean Markdown, for tools and assistants: its address and state first, every section with its own link. */
export function twin({
  kb,
  title,
  summary,
  revised,
  url,
  notice,
  lead,
  sections,
  textLang,
}: TwinSource): string {
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
