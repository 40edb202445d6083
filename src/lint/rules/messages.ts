import { isSlip } from '../compare/is-slip.ts';
import { findUnmatched, type Placed } from '../compare/unmatched.ts';
import type { Atom, Unit } from '../document.ts';
import { expectedPosition } from '../expected-position.ts';
import { localeDataOf } from '../locales/registry.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'messages',
  summary: 'Messages and labels of a program stand in every language exactly as the program shows them.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    const from = localeDataOf(pair.source.lang).name;
    const items = (unit: Unit) => unit.atoms.filter(({ kind }) => kind === 'message' || kind === 'label');
    const same = (a: Atom, b: Atom) => a.kind === b.kind && a.value === b.value;
    const unmatched = findUnmatched<Atom>(pair, { items, same });
    const left = new Set(unmatched.flatMap(({ added }) => added));
    for (const { sourceUnit, targetUnit, lost, added } of unmatched) {
      for (const { item } of lost) {
        const other = counterpart(item, added, left);
        if (other) left.delete(other);
        const name = nameOf(item);
        report({
          range: other?.item.range ?? expectedPosition(targetUnit, sourceUnit, item.range),
          message: other
            ? `Unexpected ${name} \`${other.item.value}\`, expected \`${item.value}\` as in ${from}`
            : `Missing ${name} \`${item.value}\`, which the ${from} has`,
          hint: 'Write it as the program shows it; a translation can follow in brackets.',
          expected: item.value,
          related: { range: item.range, message: `the ${name} in ${from}` },
        });
      }
    }
    for (const { sourceUnit, added } of unmatched) {
      for (const placed of added) {
        if (!left.has(placed)) continue;
        const name = nameOf(placed.item);
        report({
          range: placed.item.range,
          message: `Unexpected ${name} \`${placed.item.value}\`, which the ${from} does not have here`,
          hint: 'Name it in both languages, or in none.',
          actual: placed.item.value,
          related: { range: sourceUnit.range, message: `the same passage in ${from}` },
        });
      }
    }
  },
});

function nameOf({ kind }: Atom): string {
  return kind === 'message' ? 'message' : 'label';
}

/** Returns the message that replaces a missing one: in the same passage, or misspelt elsewhere. */
function counterpart(
  lost: Atom,
  added: readonly Placed<Atom>[],
  left: ReadonlySet<Placed<Atom>>,
): Placed<Atom> | undefined {
  const here = added.find((placed) => left.has(placed) && placed.item.kind === lost.kind);
  return here ?? [...left].find(({ item }) => item.kind === lost.kind && isMisspelt(lost.value, item.value));
}

function isMisspelt(a: string, b: string): boolean {
  return isSlip(a, b) || isSlip(b, a);
}
