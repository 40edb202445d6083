import type { Fact } from '../facts/fact.ts';
import { localeDataOf } from '../locales/registry.ts';
import type { LocaleData } from '../locales/locale-data.ts';
import { rangeInUnit } from '../read/place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'number-format',
  summary: 'Numbers are written with the decimal and thousands marks of their language.',
  severity: 'warning',
  scope: 'pair',
  check(pair, report) {
    const locale = localeDataOf(pair.target.lang);
    for (const { source, target } of pair.agreements) {
      const values = sharedValues(source.fact, target.fact);
      const wrongs = values.map((value) => wrongMark(target.fact, value, locale));
      const [value, wrong] = [values[0], wrongs[0]];
      if (value === undefined || wrong === undefined || wrongs.includes(undefined)) continue;
      const { raw, start, end } = target.fact;
      report({
        range: rangeInUnit(pair.target, target.unit, start, end),
        message: `Unexpected \`${wrong}\` in \`${raw.trim()}\`, expected \`${expectedMark(wrong, value, locale)}\` in ${locale.name}`,
        hint: `${locale.name} writes ${new Intl.NumberFormat(locale.lang).format(12_345.6)}.`,
        actual: raw,
        related: {
          range: rangeInUnit(pair.source, source.unit, source.fact.start, source.fact.end),
          message: `\`${source.fact.raw.trim()}\``,
        },
      });
    }
  },
});

/** Returns the values that both facts may mean. Only one of two conventions may be valid in the other language. */
function sharedValues(a: Fact, b: Fact): number[] {
  if (a.kind !== 'number' || b.kind !== 'number' || b.marks === undefined) return [];
  return b.values.filter((each): each is number => typeof each === 'number' && a.values.includes(each));
}

/** A software version whose name looks like a currency: `PHP 8.1`. Amounts have two decimals or none. */
const versionRe = /^[A-Z]{3}[ \u00A0]?\d+[.,]\d$/;

/** Returns the mark that the language does not use in this way. Decimals without a unit may be versions and are ignored. */
function wrongMark(
  { marks = '', raw, measure }: Fact,
  value: number,
  locale: LocaleData,
): string | undefined {
  const [decimal = '', group = ''] = marks.split('|');
  if (Number.isInteger(value))
    return group !== '' && !locale.group.includes(group) && /\d{3}(?!\d)/.test(raw) ? group : undefined;
  return decimal !== '' && decimal !== locale.decimal && measure !== undefined && !versionRe.test(raw)
    ? decimal
    : undefined;
}

function expectedMark(wrong: string, value: number, locale: LocaleData): string {
  if (!Number.isInteger(value)) return locale.decimal;
  return wrong === locale.group[0] ? locale.decimal : locale.group[0]!;
}
