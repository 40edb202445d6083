import { createCodePages } from '../compare/code-pages.ts';
import { findUnmatched, type Placed } from '../compare/unmatched.ts';
import { isSlip } from '../compare/is-slip.ts';
import { isLocalised } from '../compare/localised-code.ts';
import type { Atom, Unit } from '../document.ts';
import { localeDataOf } from '../locales/registry.ts';
import { escapeRegExp } from '../escape-reg-exp.ts';
import { expectedPosition } from '../expected-position.ts';
import { defineRule, type Finding } from '../rule.ts';

export default defineRule({
  id: 'inline-code',
  summary: 'Commands, paths and other `code` in the text are the same in every language.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    const from = localeDataOf(pair.source.lang).name;
    const items = (unit: Unit) => unit.atoms.filter((atom) => atom.kind === 'code');
    const pages = createCodePages(pair);
    const same = (a: Atom, b: Atom) => a.value === b.value || plain(a.value) === plain(b.value);
    const other = (actual: Atom, expected: Atom): Finding => ({
      range: actual.range,
      message: `Unexpected \`${actual.value}\`, expected \`${expected.value}\` as in ${from}`,
      hint: 'Code is the same in every language; copy it.',
      actual: actual.value,
      expected: expected.value,
      related: { range: expected.range, message: `the code in ${from}` },
      ...(pair.settings.verbatimCode && !expected.value.includes('`')
        ? { fix: { range: actual.range, text: `\`${expected.value}\`` } }
        : {}),
    });
    for (const { sourceUnit, targetUnit, lost, added } of findUnmatched<Atom>(pair, {
      items,
      same,
      countsLost: hasGap,
    })) {
      if (isSplitDifferently(items(sourceUnit), items(targetUnit), lost, added)) continue;
      const left: Placed<Atom>[] = added.toReversed();
      for (const { item } of lost) {
        const counterpart = left.pop();
        const localised = isLocalised(item.value, counterpart?.item.value, pages);
        if (localised || (counterpart === undefined && mentions(targetUnit, item.value))) continue;
        if (counterpart) report(other(counterpart.item, item));
        else {
          report({
            range: expectedPosition(targetUnit, sourceUnit, item.range),
            message: `Missing code \`${item.value}\`, which the ${from} has`,
            hint: 'Write it in the translation too, between backticks.',
            expected: item.value,
            related: { range: item.range, message: `the code in ${from}` },
          });
        }
      }
      for (const { item } of left.toReversed()) {
        const meant = items(sourceUnit).find(
          ({ value }) => isSlip(value, item.value) || value.toLowerCase() === item.value.toLowerCase(),
        );
        if (meant) {
          report(other(item, meant));
          continue;
        }
        if (
          isGloss(item.value) ||
          isLocalised(undefined, item.value, pages) ||
          mentions(sourceUnit, item.value)
        )
          continue;
        report({
          range: item.range,
          message: `Unexpected code \`${item.value}\`, which the ${from} does not have`,
          hint: 'Remove it, or write it in both languages.',
          actual: item.value,
          related: { range: sourceUnit.range, message: `the same passage in ${from}` },
        });
      }
    }
  },
});

/**
 * Tells whether both languages have the same code in a different number of pieces: `store.js` in the folder `src`,
 * and `src/store.js`.
 */
function isSplitDifferently(
  source: readonly Atom[],
  target: readonly Atom[],
  lost: readonly Placed<Atom>[],
  added: readonly Placed<Atom>[],
): boolean {
  if (lost.length === added.length || lost.length * added.length === 0) return false;
  const parts = (value: string) => value.split(/[\\/\s.]+/).filter(Boolean);
  const [here, there] = [target, source].map((atoms) => new Set(atoms.flatMap(({ value }) => parts(value))));
  const isIn = (all: Set<string>) => (placed: Placed<Atom>) =>
    parts(placed.item.value).every((part) => all.has(part));
  return lost.every(isIn(here!)) && added.every(isIn(there!));
}

/**
 * Tells whether a text has two spaces, or a space before a punctuation mark, within a line. Something there was
 * probably deleted.
 */
function hasGap({ text }: Unit): boolean {
  return /\S {2,}(?=\S)|[\p{L}\p{N}] [.,](?= |$)/u.test(text);
}

/** Tells whether code is only a punctuation mark. A translation may add it to explain a name such as `an underscore`. */
function isGloss(code: string): boolean {
  return /^[^\p{L}\p{N}]{1,2}$/u.test(code);
}

/**
 * Tells whether a text has the code without backticks, as a word or the beginning of one. A full stop is not a
 * mention of `.`, and `Bogotá` not one of `á`.
 */
function mentions({ text }: Unit, code: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(code)) return code.length > 1 && text.includes(code);
  const ending = code.length > 2 ? '' : '(?![\\p{L}\\p{N}])';
  return new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(code)}${ending}`, 'iu').test(text);
}

/** Returns code without comments, quotation marks, the brackets of a call and insignificant white space, and of an ending slash. */
function plain(code: string): string {
  return code
    .replaceAll('…', '...')
    .replace(/^(<[^<>]*?)\s*\/>$/, '$1>')
    .replace(/^([\w.-]+)\/$/, '$1')
    .replace(/\/\*.*?\*\/|["'«»“”]+|[.,:;]$|(?<=\w)\s?\(\)$/g, '')
    .replace(/(?<![\w-])\s+|\s+(?![\w-])/g, '')
    .replace(/\s+/g, ' ');
}
