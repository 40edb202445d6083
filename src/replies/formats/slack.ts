/** Runs in Node and in the browser. */
import { addressOnce, spaceAfterAddress } from './address-once.ts';
import type { ReplyFormat } from './format.ts';
import { writeHtml } from './html.ts';
import { writeReply, type ReplyDialect } from './write-reply.ts';

/**
 * Slack's mrkdwn as typed or pasted. It has no escapes, so a word joiner (U+2060) precedes each character that would open a
 * mark. `&`, `<` and `>` are literal; only the API needs them as entities. A link is its text and its address, which Slack turns
 * into a link.
 */
const mrkdwn: ReplyDialect = {
  text: escapeSlack,
  strong: (inner) => around('*', inner),
  emphasis: (inner) => around('_', inner),
  deleted: (inner) => around('~', inner),
  code: codeSpan,
  label: (raw) => around('*', escapeSlack(raw)),
  message: codeSpan,
  keys: (raw) => raw.map(codeSpan).join('+'),
  link: addressOnce,
  between: spaceAfterAddress,
  marking: { bold: isApart, code: isApart },
  reference: (label, href) => `${label}\n${href}`,
  lineBreak: '\n',
  paragraph: (inner) => inner.replace(/^>/gm, '\u2060>'),
  list: (items, start, path) =>
    items
      .map((item, index) => {
        const indent = '    '.repeat(path.length - 1);
        return `${indent}${start === undefined ? '•' : `${start + index}.`} ${item}`;
      })
      .join('\n'),
  callout: (title, inner) => `*${title}*\n${inner}`.replace(/^/gm, '> '),
  picture: (src, alt) => `${escapeSlack(alt)}: ${src}`,
  codeBlock: (raw) => `\`\`\`\n${raw.replaceAll('```', "'''")}\n\`\`\``,
  quote: (inner) => inner.replace(/^/gm, '> '),
  gap: '\n\n',
  itemGap: '\n',
};

export const slack: ReplyFormat = {
  id: 'slack',
  markup: 'mrkdwn',
  // Slack's editor takes rich text. mrkdwn is for users who have turned rich text off.
  write: (reply) => ({ text: writeReply(reply, mrkdwn), html: writeHtml(reply) }),
};

/**
 * @example escapeSlack('snake_case, 2 *3*') // 'snake_case, 2 \u2060*3*'
 */
export function escapeSlack(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(?:[*_~`](?=\S|$)|:(?=[a-z][\w+'-]*:))/gu, '\u2060$&');
}

/** Wraps text in a mark. Text that contains the character of the mark stays unmarked: that character would end the mark. */
function around(sign: string, inner: string): string {
  return inner.includes(sign) ? inner : sign + inner + sign;
}

/** Whether a mark takes effect between these characters: only at the edge of a word. */
function isApart(before: string, after: string): boolean {
  return !/[\p{L}\p{N}*`\uFFFC)]/u.test(before) && !/[\p{L}\p{N}*`\uFFFC(]/u.test(after);
}

function codeSpan(raw: string): string {
  return `\`${raw.replaceAll('`', "'")}\``;
}
