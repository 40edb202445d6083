/** Runs in Node and in the browser. */
import { markdown } from '#article/markdown.ts';
import type { Dialect } from '#article/write-blocks.ts';
import type { ReplyFormat } from './format.ts';
import { writeReply } from './write-reply.ts';

/** Zendesk has no tables in ticket comments and shows a single line feed as one. */
export const zendeskMarkdown: Dialect = { ...withoutTable(markdown), lineBreak: '\n' };

export const zendesk: ReplyFormat = {
  id: 'zendesk',
  write: (reply) => ({ text: writeReply(reply, zendeskMarkdown) }),
};

function withoutTable({ table: _, ...rest }: Dialect): Dialect {
  return rest;
}
