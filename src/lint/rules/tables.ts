import type { Unit } from '../document.ts';
import { reportDiffs } from '../diff-rule.ts';
import { localeDataOf } from '../locales/registry.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tables',
  summary: 'Tables have the same rows and columns in every language.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    reportDiffs(pair, ['row'], report);
    const from = localeDataOf(pair.source.lang).name;
    let reported = -2;
    for (const [i, j] of pair.alignment.pairs) {
      const [source, target] = [pair.source.units[i]!, pair.target.units[j]!];
      if (source.kind !== 'row' || source.cells === target.cells || filled(source) === filled(target))
        continue;
      const isSameTable = reported === i - 1;
      reported = i;
      if (isSameTable) continue;
      report({
        range: target.range,
        message: `Unexpected ${target.cells} cells in a table row, expected ${source.cells} as in ${from}`,
        hint: 'Give the row the same columns in both languages; an empty cell is written `| |`.',
        related: { range: source.range, message: `the row in ${from}` },
      });
    }
  },
});

/** Returns the number of cells up to the last one with text. A row that ends early is shown with empty cells. */
function filled({ cells, text }: Unit): number {
  return cells - /\s*$/.exec(text)![0].split('\n').length + 1;
}
