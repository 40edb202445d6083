/** Runs in Node and in the browser. */
import type { PublishedInline } from '#article/published.ts';
import type { Dialect } from '#article/write-blocks.ts';
import type { ReplyFormat } from './format.ts';
import { writeHtml } from './html.ts';
import { writeReply } from './write-reply.ts';

/** Wiki markup of Jira Server and Data Center. Nested lists repeat the markers of those around them. */
const jiraWiki: Dialect = {
  text: escapeJira,
  strong: (inner) => `*${inner}*`,
  emphasis: (inner) => `_${inner}_`,
  deleted: struck,
  code: monospace,
  label: (raw) => `*${escapeJira(raw)}*`,
  message: monospace,
  // A bare plus before and behind a key would underline it.
  keys: (raw) => raw.map(monospace).join('\\+'),
  link: (inner, href) => `[${linkText(inner)}|${jiraUrl(href)}]`,
  marking: { bold: (before, after, inner) => isApart(before, after) && !hasBreak(inner), code: isApart },
  lineBreak: '\n',
  paragraph: escapeJiraLineStart,
  // Its numbers always begin at 1: others are written out.
  list: (items, start = 1, path) =>
    items
      .map((item, index) => `${start === 1 ? path : `${start + index}.`} ${withoutMarker(item)}`)
      .join('\n'),
  table: (head, rows) =>
    [`||${head.map(cell).join('||')}||`, ...rows.map((row) => `|${row.map(cell).join('|')}|`)].join('\n'),
  callout: (title, inner) => `{panel:title=${title}}\n${inner}\n{panel}`,
  picture: (src, alt) => `[${linkText(escapeJira(alt))}|${jiraUrl(src)}]`,
  codeBlock: (raw) => `{noformat}\n${raw.replaceAll('{noformat}', '{ noformat}')}\n{noformat}`,
  quote: (inner) => `{quote}\n${inner}\n{quote}`,
  gap: '\n\n',
  itemGap: '\n',
};

/** Its editor has a visual mode, which takes rich text. */
export const jira: ReplyFormat = {
  id: 'jira',
  markup: 'wiki',
  write: (reply) => ({ text: writeReply(reply, jiraWiki), html: writeHtml(reply) }),
};

/**
 * Text that Jira shows as it stands. Brackets, bars and braces always open something; marks such as `-` only at the
 * start of a word. A backslash is written as an entity, because two of them break the line, and so are the beginnings of
 * its little pictures, such as `(x)` and `:)`.
 *
 * @example escapeJira('a | b_c {d} [e]') // 'a \\| b\\_c \\{d\\} \\[e\\]'
 * @example escapeJira('C:\\Jts (x)') // 'C:&#92;Jts &#40;x)'
 */
export function escapeJira(text: string): string {
  return text.replace(activeRe, (sign) => {
    if (sign === '&') return '&amp;';
    return /[\\(:;]/.test(sign) ? `&#${sign.codePointAt(0)};` : `\\${sign}`;
  });
}

/** Beginnings of entities, of little pictures and of marks. */
const activeRe =
  /&(?=#?\w+;)|\\|\((?=(?:[xyni/!?+*-]|on|off|flag|flagoff|\*[rgby])\))|[:;](?=[()DP](?![\p{L}\p{N}]))|[{}[\]|*_]|(?<![\p{L}\p{N}])[-+^~!?](?=\S|$)|^#(?=[#*-]*\s)/gu;

/** A hyphen inside would end the mark; that of an address cannot be escaped. */
function struck(inner: string): string {
  return inner.includes('|') ? inner : `-${inner.replace(/(?<!\\)-/g, '\\-')}-`;
}

/** A mark beside a letter or digit is none. */
function isApart(before: string, after: string): boolean {
  return !/[\p{L}\p{N}*`]/u.test(before + after);
}

/** A mark ends with its line. */
function hasBreak(inlines: readonly PublishedInline[]): boolean {
  return inlines.some(
    (inline) =>
      typeof inline === 'object' &&
      (inline.type === 'break' || ('children' in inline && hasBreak(inline.children))),
  );
}

/** A bar or bracket would end the text of a link, escaped or not. */
function linkText(inner: string): string {
  return inner.replace(/\\?([|[\]])/g, (_, sign: string) => `&#${sign.codePointAt(0)};`);
}

/** @example escapeJiraLineStart('# 5') // '\\# 5' @example escapeJiraLineStart('h1. x') // 'h1&#46; x' */
export function escapeJiraLineStart(line: string): string {
  return line.replace(/^([#-])(?=[#*-]* )/gm, '\\$1').replace(/^(h[1-6]|bq)\./gm, '$1&#46;');
}

/** Between double braces marks still work, so the text is escaped there too. A space at an end would switch them off. */
function monospace(raw: string): string {
  return `{{${escapeJira(raw).replace(/^ | $/g, '&#32;')}}}`;
}

function jiraUrl(href: string): string {
  return href.replace(/[|\]\s]/g, (character) => encodeURIComponent(character));
}

/** A list directly inside an item brings its own markers. */
function withoutMarker(item: string): string {
  return item.replace(/^\n+/, '');
}

/** An empty cell would join its neighbours. */
function cell(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ') || ' ';
}
