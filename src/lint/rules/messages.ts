import { findLeftovers } from '../compare/leftovers.ts';
import type { Atom, Unit } from '../document.ts';
import { packs } from '../packs/registry.ts';
import { lostPlace } from '../lost-place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'messages',
  summary: 'Messages and labels of a program stand in every language exactly as the program shows them.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    const from = packs[pair.source.lang].name;
    const items = (unit: Unit) =>
      unit.atoms.filter((atom) => atom.kind === 'message' || atom.kind === 'label');
    const same = (a: Atom, b: Atom) => a.kind === b.kind && a.value === b.value;
    for (const { sourceUnit, targetUnit, lost, added } of findLeftovers<Atom>(pair, { items, same })) {
      for (const { item } of lost) {
        const other = added.shift();
        const name = item.kind === 'message' ? 'message' : 'label';
        report({
          range: other?.item.range ?? lostPlace(targetUnit, sourceUnit, item.range),
          message: other
            ? `Unexpected ${name} \`${other.item.value}\`, expected \`${item.value}\` as in ${from}`
            : `Unexpected missing ${name} \`${item.value}\`, expected it as in ${from}`,
          hint: 'Write it as the program shows it; a translation can follow in brackets.',
          expected: item.value,
          twin: { range: item.range, message: `the ${name} in ${from}` },
        });
      }
    }
  },
});
