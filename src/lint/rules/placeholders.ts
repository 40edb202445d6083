import { findingOfFact } from '../finding-of-fact.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'placeholders',
  summary: 'Placeholders such as `%NAME%` or `{n}` stay as they are.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    for (const fact of pair.facts) if (fact.kind === 'placeholder') report(findingOfFact(pair, fact));
  },
});
