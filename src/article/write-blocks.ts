/** Runs in Node and in the browser. */
import type { PublishedBlock, PublishedInline } from './published.ts';
import { tableAsList } from './table-as-list.ts';
import { unnest, type Marking } from './unnest.ts';

/** How a markup language writes blocks and inline content. Parameters named `raw` are plain text; others are markup already. */
export interface Dialect {
  text: (raw: string) => string;
  strong: (inner: string) => string;
  emphasis: (inner: string) => string;
  deleted: (inner: string) => string;
  code: (raw: string) => string;
  /** A label of the program. */
  label: (raw: string) => string;
  /** A message of the program. */
  message: (raw: string) => string;
  keys: (raw: string[]) => string;
  link: (inner: string, href: string) => string;
  /** Where marks take effect. Omitted if they take effect everywhere. */
  marking?: Marking;
  /** A separator between an element and the markup after it, if they would otherwise be read as one. */
  between?: (before: Exclude<PublishedInline, string>, after: string) => string;
  lineBreak: string;
  paragraph: (inner: string) => string;
  /** `start` is the first number of an ordered list. `path` has a `#` or `*` for each enclosing list and for the list itself. */
  list: (items: string[], start: number | undefined, path: string) => string;
  /** Omitted if the language has no tables. Each row then becomes a list item. */
  table?: (head: string[], rows: string[][]) => string;
  callout: (title: string, inner: string) => string;
  picture: (src: string, alt: string) => string;
  codeBlock: (raw: string) => string;
  quote: (inner: string) => string;
  /** The separator of blocks, and of the blocks of a list item. */
  gap: string;
  itemGap: string;
}

/** Writes blocks in a markup language. */
export function writeBlocks(blocks: readonly PublishedBlock[], dialect: Dialect, path = ''): string {
  return blocks
    .map((block) => writeBlock(block, dialect, path))
    .filter((text) => text !== '')
    .join(path === '' ? dialect.gap : dialect.itemGap);
}

function writeBlock(block: PublishedBlock, dialect: Dialect, path: string): string {
  const inner = (blocks: readonly PublishedBlock[]) => writeBlocks(blocks, dialect, path);
  switch (block.type) {
    case 'paragraph':
      return dialect.paragraph(writeInlines(block.children, dialect));
    case 'steps':
    case 'list':
      return writeList(block.items, block.type === 'steps' ? (block.start ?? 1) : undefined, dialect, path);
    case 'table': {
      if (!dialect.table) return writeBlock(tableAsList(block), dialect, path);
      const cells = (row: PublishedInline[][]) => row.map((cell) => writeInlines(cell, dialect));
      return dialect.table(cells(block.head), block.rows.map(cells));
    }
    case 'callout':
      return dialect.callout(dialect.text(block.title), inner(block.children));
    case 'picture': {
      const picture = dialect.picture(block.src, block.alt);
      if (block.caption === undefined) return picture;
      const caption = dialect.paragraph(dialect.emphasis(dialect.text(block.caption)));
      return `${picture}${path === '' ? dialect.gap : dialect.itemGap}${caption}`;
    }
    case 'code':
      return dialect.codeBlock(block.value);
    case 'quote':
      return dialect.quote(inner(block.children));
  }
}

function writeList(
  items: PublishedBlock[][],
  start: number | undefined,
  dialect: Dialect,
  path: string,
): string {
  const own = path + (start === undefined ? '*' : '#');
  const written = items.map((item) => writeBlocks(item, dialect, own));
  return dialect.list(written, start, own);
}

/** Writes inline content in a markup language. */
export function writeInlines(inlines: readonly PublishedInline[], dialect: Dialect): string {
  return writeAll(unnest(inlines, dialect.marking), dialect);
}

function writeAll(inlines: readonly PublishedInline[], dialect: Dialect): string {
  return inlines.reduceRight<string>((after, inline) => {
    const between = typeof inline === 'string' || after === '' ? '' : dialect.between?.(inline, after);
    return writeInline(inline, dialect) + (between ?? '') + after;
  }, '');
}

function writeInline(inline: PublishedInline, dialect: Dialect): string {
  if (typeof inline === 'string') return dialect.text(inline);
  switch (inline.type) {
    case 'strong':
    case 'emphasis':
    case 'deleted':
      return dialect[inline.type](writeAll(inline.children, dialect));
    case 'link':
      return dialect.link(writeAll(inline.children, dialect), inline.href);
    case 'code':
    case 'label':
    case 'message':
      return dialect[inline.type](inline.value);
    case 'keys':
      return dialect.keys(inline.keys);
    case 'break':
      return dialect.lineBreak;
  }
}
