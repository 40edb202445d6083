import type { Unit } from '../document.ts';
import { compileForms } from '../glossary-forms.ts';
import type { Pair } from '../pair.ts';
import { localeDataOf } from '../locales/registry.ts';
import { fold } from '../locales/fold.ts';
import { escapeRegExp } from '../escape-reg-exp.ts';
import { rangeInUnit } from '../read/place.ts';
import { readable } from '../readable.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'glossary',
  summary: 'Terms of the glossary are translated as the glossary says.',
  severity: 'warning',
  scope: 'pair',
  check(pair, report) {
    const forms = compileForms(pair.settings.glossary, pair.source.lang, pair.target.lang);
    if (forms.length === 0) return;
    const from = localeDataOf(pair.source.lang).name;
    const names = namesRe(pair.settings.doNotTranslate);
    const prose = new Map(
      pair.source.units.map((unit) => [
        unit,
        fold(withoutNames(names ? unit.text.replace(names, '') : unit.text)),
      ]),
    );
    const wrong = new Set<string>();
    for (const unit of pair.target.units) {
      const text = fold(unit.text);
      for (const { rejected, preferred } of forms) {
        const match = rejected?.(text);
        if (!match) continue;
        wrong.add(preferred);
        const found = unit.text.slice(match.index, match.index + match[0].length);
        report({
          range: rangeInUnit(pair.target, unit, match.index, match.index + match[0].length),
          severity: 'error',
          message: `Unexpected \`${found}\`, expected \`${preferred}\``,
          hint: 'The glossary rejects this form, because readers take it for something else.',
          actual: found,
          expected: preferred,
        });
      }
    }
    for (const { source, target } of sections(pair)) {
      if (target.length === 0) continue;
      const here = target.map((unit) => fold(readable(unit))).join('\n');
      const there = source.map((unit) => prose.get(unit)).join('\n');
      for (const { given, accepts, preferred } of forms) {
        if (!given(there) || wrong.has(preferred) || accepts(here)) continue;
        const place = source.find((unit) => given(prose.get(unit)!));
        const match = place && given(prose.get(place)!);
        if (!match) continue;
        report({
          range: target[0]!.range,
          message: `Missing term \`${preferred}\` in this section, where the ${from} has \`${match[0]}\``,
          hint: 'Use the term of the glossary, so that people find the same thing under the same name.',
          expected: preferred,
          related: { range: place.range, message: `\`${match[0]}\` stands here in ${from}` },
        });
      }
    }
  },
});

/** Replaces capitalised words in mid-sentence, which belong to names. */
function withoutNames(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}\p{N}]*/gu, '_');
}

/** Returns an expression for names that are not translated: the `portal` in Client Portal is not a term. */
function namesRe(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  return new RegExp(
    [...names]
      .sort((a, b) => b.length - a.length)
      .map(escapeRegExp)
      .join('|'),
    'g',
  );
}

/**
 * Returns the units below each pair of corresponding headings. Source units that are missing from the target section,
 * or moved out of it, are left out.
 */
function sections({ source, target, alignment }: Pair): { source: Unit[]; target: Unit[] }[] {
  const counterpart = new Map(alignment.pairs);
  const below = (units: readonly Unit[], section: number) =>
    units.filter((unit) => unit.section === section && unit.kind !== 'field');
  const heads = [-1, ...source.units.filter(({ kind }) => kind === 'heading').map(({ index }) => index)];
  return heads.flatMap((head) => {
    const other = head < 0 ? -1 : counterpart.get(head);
    if (other === undefined) return [];
    const isBelowOther = ({ index }: Unit) => target.units[counterpart.get(index) ?? -1]?.section === other;
    const paired = below(source.units, head).filter(isBelowOther);
    return [{ source: paired, target: below(target.units, other) }];
  });
}
