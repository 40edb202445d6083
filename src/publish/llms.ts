import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { writeMarkdown } from '#article/write-markdown.ts';
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

/** The `llms.txt` of one language as llmstxt.org describes it: about the site, then links to its articles by topic. */
export function llmsOf(lang: Lang, about: string, topics: readonly LlmsTopic[], site: LlmsSite): string {
  const lists = topics.flatMap(({ name, articles }): RootContent[] => [
    { type: 'heading', depth: 2, children: [text(name)] },
    listOf(
      articles.map(({ kb, title, summary }) => [
        link(`KB${kb} ${title}`, absoluteUrl(site, markdownPath(lang, kb))),
        text(`: ${summary}`),
      ]),
    ),
  ]);
  return write(about, lists, site);
}

/** The `llms.txt` at the root, which links those of the languages. */
export function llmsRoot(
  about: string,
  languages: readonly { name: string; path: string }[],
  site: LlmsSite,
): string {
  const links = languages.map(({ name, path }) => [link(name, absoluteUrl(site, path))]);
  const heading: RootContent = { type: 'heading', depth: 2, children: [text('Languages')] };
  return write(about, [heading, listOf(links)], site);
}

function write(about: string, rest: RootContent[], { name }: LlmsSite): string {
  const head: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(name)] },
    { type: 'blockquote', children: [{ type: 'paragraph', children: [text(about)] }] },
  ];
  return `${writeMarkdown([...head, ...rest])}\n`;
}

function listOf(items: PhrasingContent[][]): List {
  const children = items.map((own): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: own }],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function link(value: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(value)] };
}
