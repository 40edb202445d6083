/** Runs in Node and in the browser. */
import { inlineText, type PublishedInline } from '#article/published.ts';
import type { Dialect } from '#article/write-blocks.ts';
import type { ReplyFormat } from './format.ts';
import { writeReply } from './write-reply.ts';

/** Textile, as Redmine and older trackers read it. */
const textileDialect: Dialect = {
  text: escapeTextile,
  strong: (inner) => `*${inner}*`,
  emphasis: (inner) => around('_', inner),
  deleted: (inner) => around('-', inner),
  code: codeSpan,
  label: (raw) => `*${escapeTextile(raw)}*`,
  message: codeSpan,
  // A bare plus before and behind a key would underline it.
  keys: (raw) => raw.map(codeSpan).join('&#43;'),
  link: linkOf,
  marking: { bold: canBold, code: canCode },
  between: (before, after) => (before.type === 'link' && !endsLinkRe.test(after) ? ' ' : ''),
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
 * Text that Textile shows as it stands: what opens markup becomes an entity, because a backslash is no escape there. A
 * quotation mark is markup only before a colon.
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

/** Redmine takes all up to a space for the address, but for punctuation at its end. */
const endsLinkRe = /^(?!"[^"\n]*":)(?:\)?[.,:!?…]*|[.,:!?'"’”»…]+)(?:$|\s)/;

function linkOf(inner: string, href: string): string {
  return href.startsWith('tel:') ? inner : `"${linkText(inner)}":${textileUrl(href)}`;
}

/** Redmine sees a mark behind a space and before a space or punctuation; a link at its end would swallow it, and it does not see a third one inside two others. */
function canBold(before: string, after: string, inner: readonly PublishedInline[]): boolean {
  const last = inner.at(-1);
  const endsInLink = typeof last === 'object' && last.type === 'link';
  const depth = Math.max(0, ...inner.map(depthOf));
  const hasWord = /\S.*\S|[\p{L}\p{N}_]/u.test(inlineText(inner));
  return depth < 2 && !endsInLink && hasWord && /^\s?$/.test(before) && /^[\s.,:;!?)]?$/.test(after);
}

/** The sign inside would end the mark; that of an address cannot be escaped, and beside `_` code is none. */
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

/** Entities work between the marks of code too. A space at an end would switch them off. */
function codeSpan(raw: string): string {
  const text = raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `@${text.replace(/[@|"*_+^~%?[\](){}!-]/g, entity).replace(/^ | $/g, '&#32;')}@`;
}

/** Brackets at the end of the text of a link would be its tooltip; a line break would end it. */
function linkText(inner: string): string {
  return inner.replace(/["()]|^:/g, entity).replaceAll('\n', ' ');
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** A sign of punctuation at the end would not belong to the address, and marks work inside it. */
function textileUrl(href: string): string {
  return href.replace(/[\s"<>|[\]()*]|[^\p{L}\p{N}_/=]$/gu, percent);
}

/** `encodeURIComponent` leaves brackets and some marks as they are. */
function percent(sign: string): string {
  return /[()*.!'~-]/.test(sign)
    ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(sign);
}

function cell(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ').replaceAll('|', '&#124;');
}
