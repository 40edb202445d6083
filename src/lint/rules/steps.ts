import { reportGaps } from '../gap-rule.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'steps',
  summary: 'Every step and every list item has its counterpart in every language.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    reportGaps(pair, ['item'], report);
  },
});
