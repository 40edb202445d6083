/** Runs in Node and in the browser. */
import { inlineText, type PublishedBlock, type PublishedInline } from './published.ts';

/** Turns the rows of a table into list items: `| Port | For |` over `| 4000 | TWS |` gives `- **Port: 4000** — For: TWS`. */
export function tableAsList({ head, rows }: Extract<PublishedBlock, { type: 'table' }>): PublishedBlock {
  const titled = (cell: PublishedInline[], column: number): PublishedInline[] => {
    const title = inlineText(head[column] ?? []);
    if (cell.length === 0) return rows.length === 0 && title !== '' ? [title] : [];
    return title === '' ? cell : [`${title}: `, ...cell];
  };
  // A table without rows becomes one item of column titles.
  const items = (rows.length > 0 ? rows : [[]]).map((row): PublishedBlock[] => {
    const cells = Array.from({ length: Math.max(row.length, head.length) }, (_, column) =>
      titled(row[column] ?? [], column),
    );
    const [first = [], ...others] = cells;
    const rest = others.flatMap((cell, index): PublishedInline[] =>
      cell.length === 0 ? [] : [index === 0 ? ' — ' : '; ', ...cell],
    );
    return [{ type: 'paragraph', children: [{ type: 'strong', children: first }, ...rest] }];
  });
  return { type: 'list', items };
}
