import type { Fact } from '../facts/fact.ts';
import { packs } from '../packs/registry.ts';
import type { Pack } from '../packs/pack.ts';
import { rangeInUnit } from '../read/place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'number-format',
  summary: 'Numbers are written with the decimal and thousands marks of their language.',
  severity: 'warning',
  scope: 'pair',
  check(pair, report) {
    const pack = packs[pair.target.lang];
    for (const { source, target } of pair.agreements) {
      const value = shared(source.fact, target.fact);
      const wrong = value === undefined ? undefined : wrongMark(target.fact, value, pack);
      if (wrong === undefined) continue;
      const { raw, start, end } = target.fact;
      report({
        range: rangeInUnit(pair.target, target.unit, start, end),
        message: `Unexpected \`${wrong}\` in \`${raw.trim()}\`, expected \`${expectedMark(wrong, value!, pack)}\` in ${pack.name}`,
        hint: `${pack.name} writes ${new Intl.NumberFormat(pack.lang).format(12_345.6)}.`,
        actual: raw,
        twin: {
          range: rangeInUnit(pair.source, source.unit, source.fact.start, source.fact.end),
          message: `\`${source.fact.raw.trim()}\``,
        },
      });
    }
  },
});

function shared(a: Fact, b: Fact): number | undefined {
  if (a.kind !== 'number' || b.kind !== 'number' || b.marks === undefined) return undefined;
  const value = b.values.find((each) => a.values.includes(each));
  return typeof value === 'number' ? value : undefined;
}

/** The mark that this language does not use in this way. Decimals without a unit may be versions and are left alone. */
function wrongMark({ marks = '', raw, measure }: Fact, value: number, pack: Pack): string | undefined {
  const [decimal = '', group = ''] = marks.split('|');
  if (Number.isInteger(value))
    return group !== '' && !pack.group.includes(group) && /\d{3}(?!\d)/.test(raw) ? group : undefined;
  return decimal !== '' && decimal !== pack.decimal && measure !== undefined ? decimal : undefined;
}

function expectedMark(wrong: string, value: number, pack: Pack): string {
  if (!Number.isInteger(value)) return pack.decimal;
  return wrong === pack.group[0] ? pack.decimal : pack.group[0]!;
}
