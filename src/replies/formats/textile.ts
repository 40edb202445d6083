/** Runs in Node and in the browser. */
import { inlineText, type PublishedInline } from '#article/published.ts';
import type { Dialect } from '#article/write-blocks.ts';
import type { ReplyFormat } from './format.ts';
import { writeReply } from './write-reply.ts';

/** Textile as Redmine and older trackers read it. */
const textileDialect: Dialect = {
  text: escapeTextile,
  strong: (inner) => `*${inner}*`,
  emphasis: (inner) => around('_', inner),
  deleted: (inner) => around('-', inner),
  code: codeSpan,
  label: (raw) => `*${escapeTextile(raw)}*`,
  message: codeSpan,
  // An unescaped plus on both sides of a key would underline it.
  keys: (raw) => raw.map(codeSpan).join('&#43;'),
  link: linkOf,
  marking: { bold: canBold, code: canCode },
  between: (before, after) => (before.type === 'link' && !endsLinkRe.test(after) ? ' ' : ''),
  lineBreak: '\n',
  paragraph: escapeTextileLineStart,
  // Textile always numbers lists from 1, so other numbers are written as text.
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
 * Escapes text so that Textile shows it unchanged. Characters that open markup become entities, because Textile has no backslash
 * escapes. A quotation mark is markup only before a colon.
 *
 * @example escapeTextile('a | *b* <c>') // 'a &#124; &#42;b&#42; &lt;c&gt;'
 * @example escapeTextile('snake_case, "x"') // 'snake_case, "x&#34;'
 */
export function escapeTextile(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[|*@[\]{}]|"(?=:|$)|(?<=[A-Z][A-Z0-9]+)\(/g, entity)
    .replace(/(?<![\p{L}\p{N}])[-_+^~!?%](?=\S|$)|^[-_+^~!?%]/gu, entity);
}

/** Redmine reads an address up to the next space, without punctuation at its end. */
const endsLinkRe = /^(?!"[^"\n]*":)(?:\)?[.,:!?…]*|[.,:!?'"’”»…]+)(?:$|\s)/;

function linkOf(inner: string, href: string): string {
  return href.startsWith('tel:') ? inner : `"${linkText(inner)}":${textileUrl(href)}`;
}

/**
 * Redmine reads a mark only after a space and before a space or punctuation. A link at the end would include the mark in its
 * address. A third mark inside two others has no effect.
 */
function canBold(before: string, after: string, inner: readonly PublishedInline[]): boolean {
  const last = inner.at(-1);
  const endsInLink = typeof last === 'object' && last.type === 'link';
  const depth = Math.max(0, ...inner.map(depthOf));
  const hasWord = /\S.*\S|[\p{L}\p{N}_]/u.test(inlineText(inner));
  return depth < 2 && !endsInLink && hasWord && /^\s?$/.test(before) && /^[\s.,:;!?)]?$/.test(after);
}

/** Wraps text in a mark, unless its content would end the mark: an address cannot be escaped, and code next to `_` fails. */
function around(sign: string, inner: string): string {
  const isUnread = inner.includes('":') || (sign === '_' && /^@|@$/.test(inner));
  return isUnread ? inner : sign + inner.replaceAll(sign, entity) + sign;
}

function depthOf(inline: PublishedInline): number {
  if (typeof inline === 'string') return 0;
  return 'children' in inline
    ? 1 + Math.max(0, ...inline.children.map(depthOf))
    : Number(inline.type === 'label');
}

function canCode(before: string, after: string): boolean {
  return !/[\p{L}\p{N}_`]/u.test(before + after);
}

/** @example escapeTextileLineStart('# 5') // '&#35; 5' @example escapeTextileLineStart('h1. x') // 'h1&#46; x' */
export function escapeTextileLineStart(line: string): string {
  return line
    .replace(/^#(?=[#*]* )/gm, '&#35;')
    .replace(/^(h[1-6]|bq|p|fn\d+|bc|pre|notextile)\./gm, '$1&#46;');
}

/** Writes code. Entities work inside its marks too; a space at an end would disable them. */
function codeSpan(raw: string): string {
  const text = raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `@${text.replace(/[@|"*_+^~%?[\](){}!-]/g, entity).replace(/^ | $/g, '&#32;')}@`;
}

/** Escapes the text of a link. Brackets at its end would become a tooltip, and a line break would end the link. */
function linkText(inner: string): string {
  return inner.replace(/["()]|^:/g, entity).replaceAll('\n', ' ');
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Encodes an address. Punctuation at its end would be left out, and marks work inside it. */
function textileUrl(href: string): string {
  return href.replace(/[\s"<>|[\]()*]|[^\p{L}\p{N}_/=]$/gu, percent);
}

/** Percent-encodes a character. `encodeURIComponent` does not encode brackets and some marks. */
function percent(sign: string): string {
  return /[()*.!'~-]/.test(sign)
    ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(sign);
}

function cell(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ').replaceAll('|', '&#124;');
}
