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
  /** `start` is the number of the first item of an ordered list; `path` holds a `#` or `*` for every list around it and for itself. */
  list: (items: string[], start: number | undefined, path: string) => string;
  /** Absent where the language has no tables: each row then becomes an entry of a list. */
  table?: (head: string[], rows: string[][]) => string;
  callout: (title: string, inner: string) => string;
  picture: (src: string, alt: string) => string;
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

/** `| Port | For |` over `| 4000 | TWS |` becomes `- **Port: 4000** — For: TWS`. */
function tableAsList({ head, rows }: Extract<PublishedBlock, { type: 'table' }>): PublishedBlock {
  const titled = (cell: PublishedInline[], column: number): PublishedInline[] => {
    const title = inlineText(head[column] ?? []);
    if (cell.length === 0) return rows.length === 0 && title !== '' ? [title] : [];
    return title === '' ? cell : [`${title}: `, ...cell];
  };
  // A table of nothing but a head is a row of titles.
  const items = (rows.length > 0 ? rows : [[]]).map((row): PublishedBlock[] => {
    const cells = Array.from({ length: Math.max(row.length, head.length) }, (_, column) =>
      titled(row[column] ?? [], column),
    );
    const [first = [], ...others] = cells;
    const rest = others.flatMap((cell, index): PublishedInline[] =>
      cell.length === 0 ? [] : [index === 0 ? ' — ' : '; ', ...cell],
    );
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
