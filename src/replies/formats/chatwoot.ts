/** Runs in Node and in the browser. */
import type { ReplyFormat } from './format.ts';
import { writeHtml } from './html.ts';
import { writeMarkdownReply } from './markdown.ts';
import { ticketMarkdown } from './zendesk.ts';

/** Its editor shows rich text and sends Markdown. A picture is sent as an attachment, so it becomes a link. */
export const chatwoot: ReplyFormat = {
  id: 'chatwoot',
  markup: 'Markdown',
  write: (reply) => ({
    text: writeMarkdownReply(reply, { ...ticketMarkdown, hasPictures: false }),
    html: writeHtml(reply),
  }),
};
