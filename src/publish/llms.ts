import { escapeMarkdown } from '#article/markdown.ts';
import type { Lang } from '#i18n/languages.ts';
import { absoluteUrl } from '#i18n/urls/base.ts';
import { markdownPath } from '#i18n/urls/files.ts';

export interface LlmsTopic {
  name: string;
  articles: { kb: number; title: string; summary: string }[];
}

export interface LlmsSite {
  name: string;
  url: string;
  base: string;
}

/** `llms.txt` of one language as llmstxt.org describes it: what the site is, then its articles as Markdown by topic. */
export function llmsOf(lang: Lang, about: string, topics: readonly LlmsTopic[], site: LlmsSite): string {
  const lists = topics.map(({ name, articles }) => {
    const lines = articles.map(
      ({ kb, title, summary }) =>
        `- [KB${kb} ${escapeMarkdown(title)}](${absoluteUrl(site, markdownPath(lang, kb))}): ${escapeMarkdown(summary)}`,
    );
    return `## ${name}\n\n${lines.join('\n')}\n`;
  });
  return `# ${site.name}\n\n> ${about}\n\n${lists.join('\n')}`;
}

/** The one at the root leads to those of the languages. */
export function llmsRoot(
  about: string,
  languages: readonly { name: string; path: string }[],
  site: LlmsSite,
): string {
  const lines = languages.map(({ name, path }) => `- [${name}](${absoluteUrl(site, path)})`);
  return `# ${site.name}\n\n> ${about}\n\n## Languages\n\n${lines.join('\n')}\n`;
}
