import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'heading-order',
  summary: 'Headings go down one level at a time.',
  severity: 'error',
  scope: 'document',
  check({ units }, report) {
    let above = 1;
    for (const { kind, level, range } of units) {
      if (kind !== 'heading') continue;
      if (level > above + 1) {
        const expected = '#'.repeat(above + 1);
        report({
          range,
          message: `Unexpected heading level \`${'#'.repeat(level)}\`, expected \`${expected}\` at most`,
          hint: 'People who listen to the page take a skipped level for a missing section.',
          expected,
        });
      }
      above = level;
    }
  },
});
