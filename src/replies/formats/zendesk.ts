/** Runs in Node and in the browser. */
import { markdown } from '#article/markdown.ts';
import type { Dialect } from '#article/write-blocks.ts';
import type { ReplyFormat } from './format.ts';
import { writeHtml } from './html.ts';
import { withoutPlaceholders } from './without-placeholders.ts';
import { writeReply } from './write-reply.ts';

/** Zendesk has no tables in ticket comments and shows a single line feed as one. */
export const zendeskMarkdown: Dialect = withoutPlaceholders({ ...withoutTable(markdown), lineBreak: '\n' });

/** Its composer takes Markdown or rich text, as the account is set. */
export const zendesk: ReplyFormat = {
  id: 'zendesk',
  markup: 'Markdown',
  write: (reply) => ({ text: writeReply(reply, zendeskMarkdown), html: writeHtml(reply) }),
};

function withoutTable({ table: _, ...rest }: Dialect): Dialect {
  return rest;
}
