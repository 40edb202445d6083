import { blocksIn, textOf, type Block, type Inline } from '#article/blocks.ts';
import { escapeText } from '#article/html.ts';
import { searchForms } from './forms.ts';

/**
 * Pagefind's field weights; running text has 1. A word in a title says more about an article than one in its running text.
 */
export const weights = {
  title: 9,
  heading: 9,
  keyword: 7,
  message: 6,
  question: 4,
  label: 4,
  code: 4,
  summary: 2,
  /** The heading of a section that only refers the reader to another article. */
  referral: 3,
  strong: 2,
  text: 1,
} as const;

/** Returns the telephone number or address of a contact. */
export type ContactText = (id: string) => string;

/**
 * The lines of a record, as HTML for Pagefind, which reads only text and weights from it. `hidden` lines are searched, but never
 * shown.
 */
export interface RecordLines {
  shown: string[];
  hidden: string[];
}

/** Returns a line of plain text with one weight; empty for an empty text. */
export function line(text: string, weight: number): string {
  const plain = withPlainHyphens(text).trim();
  return plain === '' ? '' : `<p data-pagefind-weight="${weight}">${escapeText(plain)}</p>`;
}

/** Returns the lines of blocks. The text of a drawing is hidden: as a sentence it would make no sense. */
export function linesOf(blocks: readonly Block[], contactText: ContactText, isReferral = false): RecordLines {
  const lines: RecordLines = { shown: [], hidden: [] };
  blocks.forEach((block) => add(block, lines.shown));
  return lines;

  function add(block: Block, into: string[]): void {
    const put = (inlines: readonly Inline[]) => {
      const text = inlines.map(write).join('');
      if (text.trim() !== '')
        into.push(isReferral ? `<p data-pagefind-weight="0.5">${text}</p>` : `<p>${text}</p>`);
    };
    if (block.type === 'paragraph' || block.type === 'display') put(block.children);
    else if (block.type === 'table') {
      const heads = block.head.map((cell) => textOf(cell)).filter(Boolean);
      if (heads.length > 0) lines.hidden.push(line(heads.join(', '), weights.text));
      for (const row of block.rows) put(row.flatMap((cell, at) => (at === 0 ? cell : [', ', ...cell])));
    } else if (block.type === 'code') into.push(line(block.value, weights.code));
    else if (block.type === 'picture') into.push(line(block.caption ?? block.alt, weights.text));
    else if (block.type === 'drawing' || block.type === 'path') {
      if ('caption' in block && block.caption) into.push(line(block.caption, weights.text));
      for (const child of block.children) add(child, lines.hidden);
    } else for (const child of blocksIn(block)) add(child, into);
  }

  function write(inline: Inline): string {
    if (typeof inline === 'string') return escapeText(withPlainHyphens(inline));
    if (inline.type === 'contact') return escapeText(contactText(inline.of));
    if (inline.type === 'break') return ' ';
    if (isReferral && inline.type !== 'keys' && inline.type !== 'code')
      return inline.children.map(write).join('');
    if (inline.type === 'code') return weighted(inline.value, weights.code);
    if (inline.type === 'keys') return weighted(inline.keys.join('+'), weights.label);
    if (inline.type === 'label') return weighted(textOf(inline.children), weights.label);
    if (inline.type === 'message') return weighted(textOf(inline.children), weights.message);
    const inner = inline.children.map(write).join('');
    return inline.type === 'strong' || inline.type === 'action'
      ? `<b data-pagefind-weight="${weights.strong}">${inner}</b>`
      : inner;
  }
}

function weighted(text: string, weight: number): string {
  return `<b data-pagefind-weight="${weight}">${escapeText(withPlainHyphens(text))}</b>`;
}

/** Returns the other ways to write figures and codes of a text, as a hidden line. */
export function formsLine(text: string): string {
  return line(searchForms(text).join(' '), weights.text);
}

function withPlainHyphens(text: string): string {
  return text.replace(/[‐‑]/g, '-').replace(/\u00ad/g, '');
}
