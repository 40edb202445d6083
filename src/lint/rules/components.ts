import { findUnmatched } from '../compare/unmatched.ts';
import type { Atom, Unit } from '../document.ts';
import { reportDiffs } from '../diff-rule.ts';
import { localeDataOf } from '../locales/registry.ts';
import { expectedPosition } from '../expected-position.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'components',
  summary: 'Callouts and other components are the same in every language.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    reportDiffs(pair, ['component'], report);
    const from = localeDataOf(pair.source.lang).name;
    const items = (unit: Unit) => unit.atoms.filter((atom) => atom.kind === 'component');
    const same = (a: Atom, b: Atom) => a.value === b.value;
    for (const { sourceUnit, targetUnit, lost, added } of findUnmatched<Atom>(pair, { items, same })) {
      for (const { item } of lost) {
        report({
          range: expectedPosition(targetUnit, sourceUnit, item.range),
          message: `Missing component \`<${item.value}>\`, which the ${from} has`,
          hint: 'Add the component to the translation.',
          related: { range: item.range, message: `the component in ${from}` },
        });
      }
      for (const { item } of added) {
        report({
          range: item.range,
          message: `Unexpected component \`<${item.value}>\`, which the ${from} does not have`,
          hint: 'Remove it, or add it to both languages.',
          related: { range: sourceUnit.range, message: `the same passage in ${from}` },
        });
      }
    }
  },
});
