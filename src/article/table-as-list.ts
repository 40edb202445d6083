/** Runs in Node and in the browser. */
import { inlineText, type PublishedBlock, type PublishedInline } from './published.ts';

/** `| Port | For |` over `| 4000 | TWS |` becomes `- **Port: 4000** — For: TWS`. */
export function tableAsList({ head, rows }: Extract<PublishedBlock, { type: 'table' }>): PublishedBlock {
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
    return [{ type: 'paragraph', children: [{ type: 'strong', children: first }, ...rest] }];
  });
  return { type: 'list', items };
}
