/** Runs in Node and in the browser. */
import { inlineText, type PublishedBlock, type PublishedInline } from './published.ts';

/** How a markup language writes each thing. Inner text arrives written; only `text` and `code` get raw text. */
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
  lineBreak: string;
  paragraph: (inner: string) => string;
  /** `path` holds a `#` or `*` for every list around it and for itself. */
  list: (items: string[], isOrdered: boolean, path: string) => string;
  /** Absent where the language has no tables: each row then becomes an entry of a list. */
  table?: (head: string[], rows: string[][]) => string;
  callout: (title: string, inner: string) => string;
  picture: (src: string, alt: string, caption: string | undefined) => string;
  codeBlock: (raw: string) => string;
  quote: (inner: string) => string;
  /** Between blocks, and between the blocks of a list item. */
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
      return writeList(block.items, block.type === 'steps', dialect, path);
    case 'table': {
      if (!dialect.table) return writeBlock(tableAsList(block), dialect, path);
      const cells = (row: PublishedInline[][]) => row.map((cell) => writeInlines(cell, dialect));
      return dialect.table(cells(block.head), block.rows.map(cells));
    }
    case 'callout':
      return dialect.callout(dialect.text(block.title), inner(block.children));
    case 'picture':
      return dialect.picture(block.src, block.alt, block.caption);
    case 'code':
      return dialect.codeBlock(block.value);
    case 'quote':
      return dialect.quote(inner(block.children));
  }
}

function writeList(items: PublishedBlock[][], isOrdered: boolean, dialect: Dialect, path: string): string {
  const own = path + (isOrdered ? '#' : '*');
  const written = items.map((item) => writeBlocks(item, dialect, own));
  return dialect.list(written, isOrdered, own);
}

/** Writes inline content in a markup language. */
export function writeInlines(inlines: readonly PublishedInline[], dialect: Dialect): string {
  return inlines.map((inline) => writeInline(inline, dialect)).join('');
}

function writeInline(inline: PublishedInline, dialect: Dialect): string {
  if (typeof inline === 'string') return dialect.text(inline);
  switch (inline.type) {
    case 'strong':
    case 'emphasis':
    case 'deleted':
      return dialect[inline.type](writeInlines(inline.children, dialect));
    case 'link':
      return dialect.link(writeInlines(inline.children, dialect), inline.href);
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

/** `| Port | For |` over `| 4000 | TWS |` becomes `- **4000** — For: TWS`. */
function tableAsList({ head, rows }: Extract<PublishedBlock, { type: 'table' }>): PublishedBlock {
  const items = rows.map(([first = [], ...cells]): PublishedBlock[] => {
    const rest = cells.flatMap((cell, index): PublishedInline[] => {
      if (cell.length === 0) return [];
      const title = inlineText(head[index + 1] ?? []);
      return [index === 0 ? ' — ' : '; ', title === '' ? '' : `${title}: `, ...cell];
    });
    return [{ type: 'paragraph', children: [{ type: 'strong', children: plain(first) }, ...rest] }];
  });
  return { type: 'list', items };
}

/** Bold text inside bold text would switch it off in most languages. */
function plain(inlines: PublishedInline[]): PublishedInline[] {
  return inlines.flatMap((inline) =>
    typeof inline === 'object' && inline.type === 'strong' ? plain(inline.children) : [inline],
  );
}
