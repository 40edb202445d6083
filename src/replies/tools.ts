/** Runs in Node and in the browser. */
import { chatwoot } from './formats/chatwoot.ts';
import type { ReplyFormat } from './formats/format.ts';
import { github } from './formats/github.ts';
import { html } from './formats/html.ts';
import { jira } from './formats/jira.ts';
import { link } from './formats/link.ts';
import { plain } from './formats/plain.ts';
import { slack } from './formats/slack.ts';
import { textile } from './formats/textile.ts';
import { zendesk } from './formats/zendesk.ts';

/** A program in which agents answer customers. */
export interface Tool {
  id: string;
  /** The name of the product and its markup, the same in every language. */
  name: string;
  format: ReplyFormat;
  /** The placeholder that the tool replaces with the customer's first name. */
  customer?: string;
}

/** The tools in the order of the list on the desk. */
export const tools = [
  { id: 'zendesk', name: 'Zendesk (Markdown)', format: zendesk, customer: '{{ticket.requester.first_name}}' },
  { id: 'chatwoot', name: 'Chatwoot (Markdown)', format: chatwoot, customer: '{{contact.first_name}}' },
  { id: 'jira', name: 'Jira (wiki)', format: jira },
  { id: 'jira-cloud', name: 'Jira Cloud (HTML)', format: html },
  { id: 'freshdesk', name: 'Freshdesk (HTML)', format: html, customer: '{{ticket.requester.firstname}}' },
  { id: 'zammad', name: 'Zammad (HTML)', format: html, customer: '#{ticket.customer.firstname}' },
  { id: 'help-scout', name: 'Help Scout (HTML)', format: html, customer: '{%customer.firstName,fallback=%}' },
  { id: 'salesforce', name: 'Salesforce (HTML)', format: html, customer: '{!Contact.FirstName}' },
  { id: 'slack', name: 'Slack', format: slack },
  { id: 'github', name: 'GitHub (Markdown)', format: github },
  { id: 'redmine', name: 'Redmine (Textile)', format: textile },
  { id: 'plain', name: 'E-mail', format: plain },
  { id: 'link', name: 'URL', format: link },
] as const satisfies readonly Tool[];

export type ToolId = (typeof tools)[number]['id'];

/** The tool with an id. The first tool if there is none with that id. */
export function toolById(id: string | null | undefined): Tool {
  return tools.find((tool) => tool.id === id) ?? tools[0];
}
