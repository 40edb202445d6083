import { findLeftovers } from '../compare/leftovers.ts';
import type { Atom, Unit } from '../document.ts';
import { reportGaps } from '../gap-rule.ts';
import { packOf } from '../packs/registry.ts';
import { lostPlace } from '../lost-place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'picture-parity',
  summary: 'Every picture of the source is in every translation, with an alternative text of its own.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    reportGaps(pair, ['picture'], report);
    const from = packOf(pair.source.lang).name;
    const items = (unit: Unit) =>
      unit.kind === 'picture' ? [] : unit.atoms.filter((atom) => atom.kind === 'picture');
    for (const { sourceUnit, targetUnit, lost, added } of findLeftovers<Atom>(pair, {
      items,
      same: () => true,
    })) {
      for (const { item } of lost) {
        report({
          range: lostPlace(targetUnit, sourceUnit, item.range),
          message: `Missing picture \`${item.value}\`, which the ${from} has`,
          hint: 'Add the picture to the translation.',
          twin: { range: item.range, message: `the picture in ${from}` },
        });
      }
      for (const { item } of added) {
        report({
          range: item.range,
          message: `Unexpected picture \`${item.value}\`, which the ${from} does not have`,
          hint: 'Remove it, or add it to both languages.',
          twin: { range: sourceUnit.range, message: `the same passage in ${from}` },
        });
      }
    }
  },
});
