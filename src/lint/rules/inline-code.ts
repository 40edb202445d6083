import { findLeftovers, type Placed } from '../compare/leftovers.ts';
import { isLocalised } from '../compare/localised-code.ts';
import type { Atom, LintDocument, Unit } from '../document.ts';
import { packs } from '../packs/registry.ts';
import { lostPlace } from '../lost-place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'inline-code',
  summary: 'Commands, paths and other `code` in the text are the same in every language.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    const from = packs[pair.source.lang].name;
    const items = (unit: Unit) => unit.atoms.filter((atom) => atom.kind === 'code');
    const usesCode = pair.settings.verbatimCode ? () => true : codeOf(pair.source);
    const same = (a: Atom, b: Atom) => a.value === b.value || plain(a.value) === plain(b.value);
    for (const { sourceUnit, targetUnit, lost, added } of findLeftovers<Atom>(pair, { items, same })) {
      const left: Placed<Atom>[] = added.toReversed();
      for (const { item } of lost) {
        const other = left.pop();
        const twin = { range: item.range, message: `the code in ${from}` };
        const localised = isLocalised(item.value, other?.item.value, usesCode);
        if (localised || (other === undefined && mentions(targetUnit, item.value))) continue;
        if (other) {
          report({
            range: other.item.range,
            message: `Unexpected \`${other.item.value}\`, expected \`${item.value}\` as in ${from}`,
            hint: 'Code is the same in every language; copy it.',
            actual: other.item.value,
            expected: item.value,
            twin,
            ...(pair.settings.verbatimCode && !item.value.includes('`')
              ? { fix: { range: other.item.range, text: `\`${item.value}\`` } }
              : {}),
          });
        } else {
          report({
            range: lostPlace(targetUnit, sourceUnit, item.range),
            message: `Unexpected missing code \`${item.value}\`, expected it as in ${from}`,
            hint: 'Write it in the translation too, between backticks.',
            expected: item.value,
            twin,
          });
        }
      }
      for (const { item } of left.toReversed()) {
        if (isLocalised(undefined, item.value, usesCode) || mentions(sourceUnit, item.value)) continue;
        report({
          range: item.range,
          message: `Unexpected code \`${item.value}\`, which the ${from} does not have`,
          hint: 'Remove it, or write it in both languages.',
          actual: item.value,
          twin: { range: sourceUnit.range, message: `the same passage in ${from}` },
        });
      }
    }
  },
});

function mentions(unit: Unit, code: string): boolean {
  return unit.text.toLowerCase().includes(code.toLowerCase());
}

/** Whether a piece of code occurs in the inline code or the code blocks of a document. */
function codeOf(document: LintDocument): (code: string) => boolean {
  let all: string | undefined;
  return (code) => {
    all ??= document.units
      .flatMap((unit) => [
        unit.value,
        ...unit.atoms.filter(({ kind }) => kind === 'code').map(({ value }) => value),
      ])
      .join('\n');
    return all.includes(code);
  };
}

function plain(code: string): string {
  return code.replace(/\/\*.*?\*\/|[\s"'«»“”]+|[.,:;]$/g, '');
}
