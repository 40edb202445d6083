import { findUnmatched } from '../compare/unmatched.ts';
import type { Atom, Unit } from '../document.ts';
import { reportDiffs } from '../diff-rule.ts';
import { localeDataOf } from '../locales/registry.ts';
import { expectedPosition } from '../expected-position.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'picture-parity',
  summary: 'Every picture of the source is in every translation, with an alternative text of its own.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    reportDiffs(pair, ['picture'], report);
    const from = localeDataOf(pair.source.lang).name;
    const items = (unit: Unit) =>
      unit.kind === 'picture' ? [] : unit.atoms.filter((atom) => atom.kind === 'picture');
    for (const { sourceUnit, targetUnit, lost, added } of findUnmatched<Atom>(pair, {
      items,
      same: () => true,
    })) {
      for (const { item } of lost) {
        report({
          range: expectedPosition(targetUnit, sourceUnit, item.range),
          message: `Missing picture \`${item.value}\`, which the ${from} has`,
          hint: 'Add the picture to the translation.',
          related: { range: item.range, message: `the picture in ${from}` },
        });
      }
      for (const { item } of added) {
        report({
          range: item.range,
          message: `Unexpected picture \`${item.value}\`, which the ${from} does not have`,
          hint: 'Remove it, or add it to both languages.',
          related: { range: sourceUnit.range, message: `the same passage in ${from}` },
        });
      }
    }
  },
});
