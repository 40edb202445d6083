import { defineRule } from '../rule.ts';
import { unknownRuleHint } from '../suggestion.ts';

export default defineRule({
  id: 'data',
  summary: 'The data files of the content folder have the fields they need.',
  severity: 'error',
  scope: 'content',
  check({ dataFiles, site }, report, { all }) {
    for (const file of dataFiles)
      for (const problem of file.problems) report(file, { ...problem, unusable: true });
    if (!site) return;
    for (const id of Object.keys(site.severity)) {
      if (all.has(id)) continue;
      report(site, {
        range: site.keyRange(['severity'], id),
        message: `Unexpected rule \`${id}\` in \`severity\``,
        hint: unknownRuleHint(id, all),
      });
    }
  },
});
