import type { Nodes, Table, TableCell } from 'mdast';
import { rangeOf } from '#article/mdx.ts';
import { visit } from '#article/visit.ts';
import { checkComponent, checkExpression, type ReportAt } from '../check-component.ts';
import { isCrossed } from '../markup/crossed-marks.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vocabulary',
  summary: 'Articles use Markdown and the components there are, and nothing else.',
  severity: 'error',
  scope: 'file',
  check({ tree, text }, report) {
    const reportAt: ReportAt = (range, message, hint) => report({ range, message, hint });
    let crossedTo = -1;
    visit(tree, (node) => {
      checkNode(node, reportAt);
      const { start, end } = node.position ?? {};
      // If two components cross, the inner one is reported with the outer one.
      if ((start?.offset ?? 0) < crossedTo || !isCrossed(node, text)) return;
      crossedTo = end?.offset ?? -1;
      reportAt(rangeOf(node), ...crossed);
    });
  },
});

const crossed = [
  'Unexpected end of a mark inside another one, expected the inner one to end first',
  'Marks and components stand in each other: `**a <Ui>b</Ui>** c`.',
] as const;

function checkNode(node: Nodes, report: ReportAt): void {
  switch (node.type) {
    case 'mdxjsEsm':
      return report(
        rangeOf(node),
        `Unexpected \`${firstWord(node.value)}\`, expected text`,
        'Articles cannot run code; a line of text must not begin with `import` or `export`.',
      );
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return checkExpression(node, report);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkComponent(node, report);
    case 'image':
    case 'imageReference':
      return report(
        rangeOf(node),
        'Unexpected picture in the text, expected `<Figure src alt />`',
        'A figure has its text, and a variant for each language.',
      );
    case 'table':
      return checkTable(node, report);
    case 'footnoteReference':
    case 'footnoteDefinition':
      return report(
        rangeOf(node),
        'Unexpected footnote, expected a sentence or a `<Note>`',
        'Readers on a phone lose their place in footnotes.',
      );
  }
}

/**
 * Reports rows with too few cells. A component that is still open at the end of its cell takes the next cell, or the
 * rest of the table, with it. The parser then reads the row as if its last cells were empty. The rule `markup` finds
 * rows with too many cells.
 */
function checkTable(table: Table, report: ReportAt): void {
  const columns = table.children[0]?.children.length ?? 0;
  for (const row of table.children) {
    const open = row.type === 'tableRow' ? row.children.find(hasCell) : row;
    if (open)
      return report(
        rangeOf(open),
        'Unexpected end of a cell inside a component, expected its closing tag in the same cell',
        'Close it in the cell, on the same line; write \\| for the character itself.',
      );
    if (row.children.length < columns)
      report(
        rangeOf(row),
        `Unexpected ${row.children.length} cells in a table row, expected ${columns} as in the head of the table`,
        'A cell may be empty: `| a | |`.',
      );
  }
}

function hasCell({ children }: TableCell): boolean {
  return (children as Nodes[]).some((child) => {
    let found = false;
    visit(child, ({ type }) => (found ||= type === 'tableCell'));
    return found;
  });
}

function firstWord(text: string): string {
  return /^\w+/.exec(text)?.[0] ?? text.slice(0, 10);
}
