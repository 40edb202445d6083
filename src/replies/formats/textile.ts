/** Runs in Node and in the browser. */
import type { Dialect } from '#article/write-blocks.ts';
import type { ReplyFormat } from './format.ts';
import { writeReply } from './write-reply.ts';

/** Textile, as Redmine and older trackers read it. */
const textileDialect: Dialect = {
  text: escapeTextile,
  strong: (inner) => `*${inner}*`,
  emphasis: (inner) => `_${inner}_`,
  deleted: (inner) => `-${inner}-`,
  code: codeSpan,
  label: (raw) => `*${escapeTextile(raw)}*`,
  message: codeSpan,
  keys: (raw) => raw.map(codeSpan).join('+'),
  link: (inner, href) => `"${linkText(inner)}":${textileUrl(href)}`,
  lineBreak: '\n',
  paragraph: escapeTextileLineStart,
  // Its numbers always begin at 1: others are written out.
  list: (items, start = 1, path) =>
    items.map((item, index) => `${start === 1 ? path : `${start + index}.`} ${item}`).join('\n'),
  table: (head, rows) =>
    [`|_. ${head.map(cell).join(' |_. ')} |`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)].join(
      '\n',
    ),
  callout: (title, inner) => `*${title}*\n\n${inner}`,
  picture: (src, alt) => `"${linkText(escapeTextile(alt))}":${textileUrl(src)}`,
  codeBlock: (raw) => `<pre>\n${raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}\n</pre>`,
  quote: (inner) => inner.replace(/(^|\n\n)/g, '$1bq. '),
  gap: '\n\n',
  itemGap: '\n',
};

export const textile: ReplyFormat = {
  id: 'textile',
  markup: 'Textile',
  write: (reply) => ({ text: writeReply(reply, textileDialect) }),
};

/**
 * Text that Textile shows as it stands: what opens markup becomes an entity, because a backslash is no escape there.
 *
 * @example escapeTextile('a | *b* <c>') // 'a &#124; &#42;b&#42; &lt;c&gt;'
 * @example escapeTextile('snake_case') // 'snake_case'
 */
export function escapeTextile(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[|*@[\]{}"]/g, entity)
    .replace(/(?<![\p{L}\p{N}])[-_+^~!?%](?=\S)/gu, entity);
}

/** @example escapeTextileLineStart('# 5') // '&#35; 5' @example escapeTextileLineStart('h1. x') // 'h1&#46; x' */
export function escapeTextileLineStart(line: string): string {
  return line
    .replace(/^#(?=[#*]* )/gm, '&#35;')
    .replace(/^(h[1-6]|bq|p|fn\d+|bc|pre|notextile)\./gm, '$1&#46;');
}

function codeSpan(raw: string): string {
  return `@${raw.replaceAll('@', '&#64;')}@`;
}

/** Brackets at the end of the text of a link would be its tooltip. */
function linkText(inner: string): string {
  return inner.replaceAll('"', '&quot;').replaceAll('(', '&#40;');
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** A dot or comma at the end would not belong to the address. */
function textileUrl(href: string): string {
  return href.replace(/[\s"<>|[\]]/g, (character) => encodeURIComponent(character));
}

function cell(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ').replaceAll('|', '&#124;');
}
