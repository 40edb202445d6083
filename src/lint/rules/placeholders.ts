import { findUnmatched } from '../compare/unmatched.ts';
import type { Atom, Unit } from '../document.ts';
import { findingOfFact } from '../finding-of-fact.ts';
import { localeDataOf } from '../locales/registry.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'placeholders',
  summary: 'Placeholders such as `%NAME%` or `{n}` stay as they are.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    for (const fact of pair.facts) if (fact.kind === 'placeholder') report(findingOfFact(pair, fact));
    const [from, to] = [localeDataOf(pair.source.lang).name, localeDataOf(pair.target.lang).name];
    const same = (a: Atom, b: Atom) => a.value === b.value;
    for (const { lost, added } of findUnmatched<Atom>(pair, { items: namesInBraces, same })) {
      for (const [at, { item: expected }] of lost.entries()) {
        const actual = added[at]?.item;
        if (!actual) continue;
        report({
          range: actual.range,
          message: `Unexpected \`{${actual.value}}\`, expected \`{${expected.value}}\` as in ${from}`,
          hint: `Correct the ${to}, or if the ${from} is wrong, correct both.`,
          actual: `{${actual.value}}`,
          expected: `{${expected.value}}`,
          related: { range: expected.range, message: `\`{${expected.value}}\`` },
        });
      }
    }
  },
});

/** Returns placeholders in braces, which MDX reads as expressions: `{name}`, `{{user}}`. */
function namesInBraces({ atoms }: Unit): Atom[] {
  return atoms.filter(
    ({ kind, value }) => kind === 'expression' && /^\{?\s*[\p{L}_$][\p{L}\p{N}_.]*\s*\}?$/u.test(value),
  );
}
