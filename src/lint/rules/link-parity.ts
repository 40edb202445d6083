import { offsetAt } from '#article/positions.ts';
import { canonicalLink } from '../compare/canonical-link.ts';
import { findUnmatched, type Placed } from '../compare/unmatched.ts';
import { missingAnchors } from '../compare/missing-anchors.ts';
import { createLinkComparison } from '../compare/same-link.ts';
import type { Atom, LintDocument, Unit } from '../document.ts';
import { localeDataOf } from '../locales/registry.ts';
import { expectedPosition } from '../expected-position.ts';
import { defineRule, type Finding } from '../rule.ts';

export default defineRule({
  id: 'link-parity',
  summary: 'Links lead to the same places in every language.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    const from = localeDataOf(pair.source.lang).name;
    const items = (unit: Unit) => unit.atoms.filter((atom) => atom.kind === 'link');
    const same = createLinkComparison(pair);
    const reported = new Set<Atom>();
    for (const { sourceUnit, targetUnit, lost, added } of findUnmatched<Atom>(pair, {
      items,
      same,
      counted: true,
    })) {
      const left: Placed<Atom>[] = added.toReversed();
      for (const { item } of lost) {
        const other = left.pop();
        const counterpart = { range: item.range, message: `the link in ${from}` };
        const severity = canonicalLink(item.value).external ? ('warning' as const) : ('error' as const);
        if (other) {
          reported.add(other.item);
          report({
            range: other.item.range,
            severity,
            message: `Unexpected link to \`${other.item.value}\`, expected \`${item.value}\` as in ${from}`,
            hint: 'Make both languages lead to the same page.',
            actual: other.item.value,
            expected: item.value,
            related: counterpart,
            ...fixOf(pair.target, other.item, item.value),
          });
        } else {
          report({
            range: expectedPosition(targetUnit, sourceUnit, item.range),
            severity,
            message: `Missing link to \`${item.value}\`, which the ${from} has`,
            hint: 'Add the link to the translation, or remove it from both.',
            expected: item.value,
            related: counterpart,
          });
        }
      }
      for (const { item } of left.toReversed()) {
        reported.add(item);
        report({
          range: item.range,
          severity: canonicalLink(item.value).external ? 'warning' : 'error',
          message: `Unexpected link to \`${item.value}\`, which the ${from} does not have`,
          hint: 'Remove the link, or add it to both languages.',
          actual: item.value,
          related: { range: sourceUnit.range, message: `the same passage in ${from}` },
        });
      }
    }
    for (const { source, target, anchor, page, suggested } of missingAnchors(pair)) {
      if (reported.has(target)) continue;
      report({
        range: target.range,
        message: `Unexpected anchor \`#${anchor}\`, which \`${page.path}\` does not have`,
        hint: suggested
          ? `The place is \`#${suggested}\` there.`
          : 'Link to a heading or an id of that page.',
        actual: target.value,
        related: { range: source.range, message: `the link in ${from}, whose page has the place` },
      });
    }
  },
});

/** Returns the fix for a link to an article. Such links are the same in every language, so the correct address is certain. */
function fixOf(
  { text, lineStarts }: LintDocument,
  { range, value }: Atom,
  address: string,
): Pick<Finding, 'fix'> {
  if (!address.startsWith('kb:') && !/^https?:/.test(address)) return {};
  if (!value.startsWith('kb:') && !address.startsWith('kb:')) return {};
  const from = offsetAt(lineStarts, range.start)!;
  const at = text.slice(from, offsetAt(lineStarts, range.end)).lastIndexOf(value);
  const before = text.slice(from, from + at);
  if (at < 0 || before.includes('\n')) return {};
  const column = range.start.column + at;
  const { line } = range.start;
  return {
    fix: { range: { start: { line, column }, end: { line, column: column + value.length } }, text: address },
  };
}
