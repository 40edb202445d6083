import { reportGaps } from '../gap-rule.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'paragraphs',
  summary: 'Every paragraph has its counterpart in every language.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    reportGaps(pair, ['paragraph', 'expression'], report);
  },
});
