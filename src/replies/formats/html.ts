/** Runs in Node and in the browser. */
import { writeBlocks, writeInlines, type Dialect } from '#article/write-blocks.ts';
import type { Reply, ReplyPart } from '../reply.ts';
import type { ReplyFormat } from './format.ts';
import { plainText } from './plain.ts';
import { withoutPlaceholders } from './without-placeholders.ts';
import { writeReply } from './write-reply.ts';

/** Matches an item of one paragraph, alone or with a list below it. */
const singleRe = /^<p>((?:(?!<p>)[\s\S])*?)<\/p>(?=$|<[ou]l[ >][\s\S]*<\/[ou]l>$)/;

/** HTML that the editor of every ticket tool keeps: no classes, no styles, no headings. */
export const htmlDialect: Dialect = {
  text: escapeHtml,
  strong: (inner) => `<strong>${inner}</strong>`,
  emphasis: (inner) => `<em>${inner}</em>`,
  deleted: (inner) => `<s>${inner}</s>`,
  code: (raw) => `<code>${escapeHtml(raw)}</code>`,
  label: (raw) => `<strong>${escapeHtml(raw)}</strong>`,
  message: (raw) => `<code>${escapeHtml(raw)}</code>`,
  keys: (raw) => raw.map((key) => `<kbd>${escapeHtml(key)}</kbd>`).join('+'),
  link: (inner, href) => `<a href="${escapeHtml(href)}">${inner}</a>`,
  lineBreak: '<br>',
  paragraph: (inner) => `<p>${inner}</p>`,
  list: (items, start) => {
    const tag = start === undefined ? 'ul' : 'ol';
    const from = start === undefined || start === 1 ? '' : ` start="${start}"`;
    const texts = items.every((item) => singleRe.test(item))
      ? items.map((item) => item.replace(singleRe, '$1'))
      : items;
    return `<${tag}${from}>${texts.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
  },
  table: (head, rows) => {
    const row = (cells: string[], tag: string) =>
      `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const body = rows.map((cells) => row(cells, 'td')).join('');
    return `<table><thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table>`;
  },
  callout: (title, inner) => `<blockquote><p><strong>${title}</strong></p>${inner}</blockquote>`,
  picture: (src, alt) => `<p><a href="${escapeHtml(src)}">${escapeHtml(alt)}</a></p>`,
  codeBlock: (raw) => `<pre>${escapeHtml(raw)}</pre>`,
  quote: (inner) => `<blockquote>${inner}</blockquote>`,
  gap: '',
  itemGap: '',
};

/** HTML for mail. Tables have borders of their own, because mail has no style sheet. */
const mailDialect: Dialect = withoutPlaceholders({
  ...htmlDialect,
  table: (head, rows) =>
    htmlDialect.table!(head, rows).replace('<table>', '<table border="1" cellpadding="6" cellspacing="0">'),
});

const mailText = withoutPlaceholders(plainText);

/** Freshdesk, Zammad, Help Scout, Salesforce, Jira Cloud: rich text, with plain text for plain-text fields. */
export const html: ReplyFormat = {
  id: 'html',
  write: (reply) => ({ html: writeHtml(reply), text: writeReply(reply, mailText) }),
};

/** Writes a reply as HTML. */
export function writeHtml({ greeting, parts }: Reply): string {
  return (greeting ? `<p>${escapeHtml(greeting)}</p>` : '') + parts.map(writePart).join('');
}

function writePart({ lang, heading, notices, blocks, link, id }: ReplyPart): string {
  const { link: anchor, text } = mailDialect;
  return (
    `<div lang="${lang}"><p>${writeInlines([{ type: 'strong', children: heading }], mailDialect)}</p>` +
    notices
      .map(
        ({ text: said, link: more }) =>
          `<p><em>${text(said)}</em>${more ? ` ${anchor(text(more.label), more.href)}` : ''}</p>`,
      )
      .join('') +
    `${writeBlocks(blocks, mailDialect)}` +
    `<p>${anchor(text(link.label), link.href)}<br>${text(id)}</p></div>`
  );
}

/** Escapes text for an element or an attribute. @example escapeHtml('a < "b" & c') // 'a &lt; &quot;b&quot; &amp; c' */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
