/** Runs in Node and in the browser. */
import { addressOnce, spaceAfterAddress } from './address-once.ts';
import type { ReplyFormat } from './format.ts';
import { writeReply, type ReplyDialect } from './write-reply.ts';

const same = (text: string) => text;

/** Plain text for e-mail, without markup. Every address is written out. */
export const plainText: ReplyDialect = {
  text: same,
  strong: same,
  emphasis: same,
  deleted: same,
  code: same,
  label: same,
  message: (raw) => `“${raw}”`,
  keys: (raw) => raw.join('+'),
  link: addressOnce,
  between: spaceAfterAddress,
  reference: (label, href) => `${label}\n${href}`,
  lineBreak: '\n',
  paragraph: same,
  list: (items, start) =>
    items
      .map((item, index) => {
        const marker = start === undefined ? '- ' : `${start + index}. `;
        return marker + item.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
      })
      .join('\n'),
  callout: (title, inner) => `${title}: ${inner}`,
  picture: (src, alt) => `${alt}: ${src}`,
  codeBlock: same,
  quote: (inner) => inner.replace(/^/gm, '> '),
  gap: '\n\n',
  itemGap: '\n',
};

export const plain: ReplyFormat = {
  id: 'plain',
  write: (reply) => ({ text: writeReply(reply, plainText) }),
};
