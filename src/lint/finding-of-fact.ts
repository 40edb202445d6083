import type { FactFinding } from './compare/fact-finding.ts';
import { expectedPosition } from './expected-position.ts';
import type { Pair } from './pair.ts';
import { localeDataOf } from './locales/registry.ts';
import { rangeInUnit } from './read/place.ts';
import type { Finding } from './rule.ts';

/**
 * Returns the finding for a fact that differs. Its range is the fact in the translation, or the expected position if
 * the translation lacks it.
 */
export function findingOfFact(
  pair: Pair,
  { reason, source, target, sourceUnit, targetUnit, also = [] }: FactFinding,
): Finding {
  const [from, to] = [localeDataOf(pair.source.lang).name, localeDataOf(pair.target.lang).name];
  const expected = source && quote(source.fact.raw);
  const actual = target && quote(target.fact.raw);
  const more = also.map(({ fact }) => `, and ${quote(fact.raw)} beside it`).join('');
  const sourceRange = source
    ? rangeInUnit(pair.source, source.unit, source.fact.start, source.fact.end)
    : sourceUnit.range;
  const range = target
    ? rangeInUnit(pair.target, target.unit, target.fact.start, target.fact.end)
    : expectedPosition(targetUnit, sourceUnit, sourceRange);
  const counterpart = { range: sourceRange, message: expected ?? `the same passage in ${from}` };
  const place = {
    range,
    related: counterpart,
    ...(actual ? { actual } : {}),
    ...(expected ? { expected } : {}),
  };
  switch (reason) {
    case 'lost':
      return {
        ...place,
        message: `Missing ${expected}, which the ${from} has`,
        hint: `Write it in the ${to} too, or if the ${from} is wrong, correct both.`,
      };
    case 'added':
      return {
        ...place,
        message: `Unexpected ${actual}, which the ${from} does not have`,
        hint: `Remove it from the ${to}, or write it in both languages.`,
      };
    default:
      return {
        ...place,
        ...(source?.fact.kind === 'id' && target ? { fix: { range, text: source.fact.raw } } : {}),
        message: `Unexpected ${actual}, expected ${expected} as in ${from}`,
        hint: `Correct the ${to}${more}, or if the ${from} is wrong, correct both.`,
      };
  }
}

function quote(text: string): string {
  return `\`${text.replace(/\s+/g, ' ').replaceAll('`', "'").trim()}\``;
}
