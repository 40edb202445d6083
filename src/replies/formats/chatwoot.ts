/** Runs in Node and in the browser. */
import type { Dialect } from '#article/write-blocks.ts';
import type { ReplyFormat } from './format.ts';
import { writeHtml } from './html.ts';
import { writeReply } from './write-reply.ts';
import { zendeskMarkdown } from './zendesk.ts';

/**
 * Its editor shows rich text and sends Markdown. It knows marks, lists, quotes, code and links; a picture is sent as an
 * attachment, so it becomes a link.
 */
const chatwootMarkdown: Dialect = {
  ...zendeskMarkdown,
  picture: (src, alt) => zendeskMarkdown.link(zendeskMarkdown.text(alt), src),
};

export const chatwoot: ReplyFormat = {
  id: 'chatwoot',
  markup: 'Markdown',
  write: (reply) => ({ text: writeReply(reply, chatwootMarkdown), html: writeHtml(reply) }),
};
