import { findingOfFact } from '../finding-of-fact.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'keys',
  summary: 'Key combinations are the same keys, under the names each language gives them.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    for (const fact of pair.facts) if (fact.kind === 'keys') report(findingOfFact(pair, fact));
  },
});
