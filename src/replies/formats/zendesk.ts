/** Runs in Node and in the browser. */
import type { MarkdownOptions } from '#article/to-mdast.ts';
import type { ReplyFormat } from './format.ts';
import { writeHtml } from './html.ts';
import { writeMarkdownReply } from './markdown.ts';
import { inert } from './without-placeholders.ts';

/** Markdown of ticket comments, which support neither tables nor check boxes. */
export const ticketMarkdown: MarkdownOptions = { text: inert, isGfm: false, hasPictures: true };

/** Zendesk's editor takes Markdown or rich text, depending on the settings of the account. */
export const zendesk: ReplyFormat = {
  id: 'zendesk',
  markup: 'Markdown',
  write: (reply) => ({ text: writeMarkdownReply(reply, ticketMarkdown), html: writeHtml(reply) }),
};
