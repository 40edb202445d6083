/** Runs in Node and in the browser. */
import type { ReplyFormat } from './format.ts';
import { writeHtml } from './html.ts';
import { writeMarkdownReply } from './markdown.ts';
import { ticketMarkdown } from './zendesk.ts';

/** Chatwoot's editor shows rich text and sends Markdown. It sends pictures as attachments, so they become links. */
export const chatwoot: ReplyFormat = {
  id: 'chatwoot',
  markup: 'Markdown',
  write: (reply) => ({
    text: writeMarkdownReply(reply, { ...ticketMarkdown, hasPictures: false }),
    html: writeHtml(reply),
  }),
};
