/** Runs in Node and in the browser. */
import type { PublishedInline } from '#article/published.ts';
import type { Dialect } from '#article/write-blocks.ts';
import type { ReplyFormat } from './format.ts';
import { writeHtml } from './html.ts';
import { writeReply } from './write-reply.ts';

/** Wiki markup of Jira Server and Data Center. Nested lists repeat the markers of the lists around them. */
const jiraWiki: Dialect = {
  text: escapeJira,
  strong: (inner) => `*${inner}*`,
  emphasis: (inner) => `_${inner}_`,
  deleted: struck,
  code: monospace,
  label: (raw) => `*${escapeJira(raw)}*`,
  message: monospace,
  // An unescaped plus on both sides of a key would underline it.
  keys: (raw) => raw.map(monospace).join('\\+'),
  link: (inner, href) => `[${linkText(inner)}|${jiraUrl(href)}]`,
  marking: { bold: (before, after, inner) => isApart(before, after) && !hasBreak(inner), code: isApart },
  lineBreak: '\n',
  paragraph: escapeJiraLineStart,
  // Jira always numbers lists from 1, so other numbers are written as text.
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

/** Jira's editor has a visual mode, which takes rich text. */
export const jira: ReplyFormat = {
  id: 'jira',
  markup: 'wiki',
  write: (reply) => ({ text: writeReply(reply, jiraWiki), html: writeHtml(reply) }),
};

/**
 * Escapes text so that Jira shows it unchanged. Brackets, bars and braces are always markup; marks such as `-` only at the start
 * of a word. A backslash becomes an entity, because two of them break the line. So does the start of an emoticon such as `(x)`
 * or `:)`.
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

/** Matches the start of an entity, an emoticon or a mark. */
const activeRe =
  /&(?=#?\w+;)|\\|\((?=(?:[xyni/!?+*-]|on|off|flag|flagoff|\*[rgby])\))|[:;](?=[()DP](?![\p{L}\p{N}]))|[{}[\]|*_]|(?<![\p{L}\p{N}])[-+^~!?](?=\S|$)|^#(?=[#*-]*\s)/gu;

/** Deleted text. Written without the mark if it has an address: a hyphen would end the mark and cannot be escaped there. */
function struck(inner: string): string {
  return inner.includes('|') ? inner : `-${inner.replace(/(?<!\\)-/g, '\\-')}-`;
}

/** Whether a mark takes effect between these characters: not next to a letter or digit. */
function isApart(before: string, after: string): boolean {
  return !/[\p{L}\p{N}*`]/u.test(before + after);
}

/** Whether inline content has a line break, which would end a mark. */
function hasBreak(inlines: readonly PublishedInline[]): boolean {
  return inlines.some(
    (inline) =>
      typeof inline === 'object' &&
      (inline.type === 'break' || ('children' in inline && hasBreak(inline.children))),
  );
}

/** Escapes the text of a link. A bar or bracket ends it even if escaped with a backslash. */
function linkText(inner: string): string {
  return inner.replace(/\\?([|[\]])/g, (_, sign: string) => `&#${sign.codePointAt(0)};`);
}

/** @example escapeJiraLineStart('# 5') // '\\# 5' @example escapeJiraLineStart('h1. x') // 'h1&#46; x' */
export function escapeJiraLineStart(line: string): string {
  return line.replace(/^([#-])(?=[#*-]* )/gm, '\\$1').replace(/^(h[1-6]|bq)\./gm, '$1&#46;');
}

/** Writes code in double braces. Marks work inside them, so the text is escaped; a space at an end would disable the braces. */
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
