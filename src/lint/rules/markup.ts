import type { Range } from '#article/diagnostic.ts';
import type { LintDocument, Unit } from '../document.ts';
import { lineOf } from '../read/place.ts';
import { truncatedValues } from '../read/truncated-values.ts';
import { defineRule, type Finding, type Report } from '../rule.ts';
import { leftoverMarks } from '../markup/leftover-marks.ts';
import { isFenceOpen } from '../markup/open-fence.ts';
import { rowProblems } from '../markup/row-problems.ts';

export default defineRule({
  id: 'markup',
  summary: 'Marks of headings, lists, links, bold, tables and code take effect, and no value is cut off.',
  severity: 'error',
  scope: 'document',
  everywhere: true,
  check(document, report) {
    for (const value of truncatedValues(document.text)) report(value);
    for (const unit of document.units) checkUnit(document, unit, report);
    for (const problem of rowProblems(document)) report(problem);
  },
});

const prose: readonly Unit['kind'][] = ['heading', 'paragraph', 'item', 'row'];

function checkUnit(document: LintDocument, unit: Unit, report: Report): void {
  if (unit.kind === 'code') {
    if (isFenceOpen(document, unit)) report(openFence(document, unit));
  } else if (prose.includes(unit.kind)) {
    for (const finding of leftoverMarks(document, unit)) report(finding);
  }
}

function openFence(document: LintDocument, { range }: Unit): Finding {
  const line = lineOf(document, range.start.line);
  const place: Range = { start: range.start, end: { line: range.start.line, column: line.length + 1 } };
  return {
    range: place,
    message: 'Missing fence at the end of a code block: everything below is shown as code',
    hint: 'Write the same marks on a line of their own where the code ends.',
  };
}
