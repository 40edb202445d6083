/** Runs in Node and in the browser. */
import type { MarkdownOptions } from '#article/to-mdast.ts';
import type { ReplyFormat } from './format.ts';
import { writeHtml } from './html.ts';
import { writeMarkdownReply } from './markdown.ts';
import { inert } from './without-placeholders.ts';

/** Ticket comments know neither tables nor boxes. */
export const ticketMarkdown: MarkdownOptions = { text: inert, isGfm: false, hasPictures: true };

/** Its composer takes Markdown or rich text, as the account is set. */
export const zendesk: ReplyFormat = {
  id: 'zendesk',
  markup: 'Markdown',
  write: (reply) => ({ text: writeMarkdownReply(reply, ticketMarkdown), html: writeHtml(reply) }),
};
