import { findingOfFact } from '../finding-of-fact.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ids',
  summary: 'Ids of articles, tickets and errors are the same in every language.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    for (const fact of pair.facts) if (fact.kind === 'id') report(findingOfFact(pair, fact));
  },
});
