/** Runs in Node and in the browser. */
import type { PublishedBlock } from '#article/published.ts';
import { toMdast, type MarkdownOptions } from '#article/to-mdast.ts';
import { writeMarkdown } from '#article/write-markdown.ts';
import type { Reply, ReplyPart } from '../reply.ts';

/** Writes a reply as Markdown. The greeting is not escaped: it may have a placeholder of the tool. */
export function writeMarkdownReply({ greeting, parts }: Reply, options: MarkdownOptions): string {
  const text = writeMarkdown(parts.flatMap((part) => toMdast(blocksOf(part), options)));
  return greeting ? `${greeting}\n\n${text}` : text;
}

function blocksOf({ heading, notices, blocks, link, id }: ReplyPart): PublishedBlock[] {
  const anchor = ({ label, href }: typeof link) => ({ type: 'link' as const, href, children: [label] });
  return [
    { type: 'paragraph', children: [{ type: 'strong', children: heading }] },
    ...notices.map(({ text, link: more }): PublishedBlock => ({
      type: 'paragraph',
      children: [text, ...(more ? [' ', anchor(more)] : [])],
    })),
    ...blocks,
    { type: 'paragraph', children: [anchor(link)] },
    { type: 'paragraph', children: [id] },
  ];
}
