import { excerpt } from '../excerpt.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'empty-sections',
  summary: 'Every section has text below its heading.',
  severity: 'error',
  scope: 'document',
  check({ units }, report) {
    units.forEach((unit, i) => {
      if (unit.kind !== 'heading') return;
      const next = units[i + 1];
      if (next && (next.kind !== 'heading' || next.level > unit.level)) return;
      report({
        range: unit.range,
        message: `Unexpected empty section${excerpt(unit)}, expected text below the heading`,
        hint: 'Write the section, or remove its heading.',
      });
    });
  },
});
