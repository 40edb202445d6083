/** Runs in Node and in the browser. */
import type { Dialect } from './write-blocks.ts';

/** Markdown as GitHub defines it. */
export const markdown: Dialect = {
  text: escapeMarkdown,
  strong: (inner) => mark('**', inner),
  emphasis: (inner) => mark('*', inner),
  deleted: (inner) => mark('~~', inner),
  code: codeSpan,
  label: (raw) => mark('**', escapeMarkdown(raw)),
  message: codeSpan,
  keys: (raw) => raw.map(codeSpan).join('+'),
  link: (inner, href) => `[${inner}](${markdownUrl(href)})`,
  lineBreak: '  \n',
  paragraph: escapeLineStart,
  list: (items, start) => {
    const texts = items.map((item, index) => {
      const marker = start === undefined ? '- ' : `${start + index}. `;
      return marker + item.replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);
    });
    return texts.join(texts.some((text) => text.includes('\n\n')) ? '\n\n' : '\n');
  },
  table: (head, rows) =>
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n'),
  callout: (title, inner) => quote(`**${title}**\n\n${inner}`),
  picture: (src, alt) => `![${escapeMarkdown(alt)}](${markdownUrl(src)})`,
  codeBlock: (raw) => {
    const fence = '`'.repeat(Math.max(3, longestRun(raw, '`') + 1));
    return `${fence}\n${raw}\n${fence}`;
  },
  quote,
  gap: '\n\n',
  itemGap: '\n\n',
};

/**
 * Text that Markdown shows as it stands. What can open markup anywhere is escaped; what does so only at the start of a line
 * is left to `escapeLineStart`.
 *
 * @example escapeMarkdown('a_b *c* <d> [e]') // 'a\\_b \\*c\\* \\<d> \\[e\\]'
 * @example escapeMarkdown('AT&amp;T | x') // 'AT\\&amp;T \\| x'
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<~|]|&(?=#?\w+;)/g, '\\$&');
}

/**
 * A line that begins like a heading, quote, list or rule, made to begin like text.
 *
 * @example escapeLineStart('1. March') // '1\\. March'
 * @example escapeLineStart('# 5') // '\\# 5'
 */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^([^\S\n\r\u2028\u2029]*)([#>+=-])/gm, '$1\\$2')
    .replace(/^([^\S\n\r\u2028\u2029]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

/** A code span that may hold any text, backticks included. @example codeSpan('a`b') // '``a`b``' */
export function codeSpan(raw: string): string {
  const fence = '`'.repeat(longestRun(raw, '`') + 1);
  const pad = /^`|`$/.test(raw) ? ' ' : '';
  return fence + pad + raw.replace(/(?<!\s)\s*\n\s*/g, ' ') + pad + fence;
}

/** Brackets and spaces would end the address: `https://x/a_(b)` becomes `https://x/a_%28b%29`. */
function markdownUrl(href: string): string {
  return href.replace(/[\s()<>]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Marks do not work next to spaces, so those stand outside. */
function mark(sign: string, inner: string): string {
  const text = inner.trim();
  return text === '' ? inner : inner.replace(text, () => `${sign}${text}${sign}`);
}

function cell(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|');
}

function quote(inner: string): string {
  return inner.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(new RegExp(`${character}+`, 'g')))
    longest = Math.max(longest, run.length);
  return longest;
}
