import { reportDiffs } from '../diff-rule.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'fields',
  summary: 'Title, description and summary at the top of the file are there in every language.',
  severity: 'warning',
  scope: 'pair',
  check(pair, report) {
    reportDiffs(pair, ['field'], report);
  },
});
