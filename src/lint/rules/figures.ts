import { findingOfFact } from '../finding-of-fact.ts';
import { defineRule } from '../rule.ts';

const kinds = new Set(['number', 'version', 'address', 'phone', 'date', 'time']);

export default defineRule({
  id: 'figures',
  summary:
    'Numbers, units, money, dates, times, telephone numbers and versions are the same in every language.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    for (const fact of pair.facts) if (kinds.has(fact.kind)) report(findingOfFact(pair, fact));
  },
});
