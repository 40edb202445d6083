import type { Fact } from '../facts/fact.ts';
import type { FactMatch, Side } from './fact-match.ts';
import { sameFamily, sameValue } from './facts-equal.ts';

/** Takes out of what is left over what is no contradiction: names, repetitions, figures told less exactly. */
export function dropTolerated(match: FactMatch, source: Side, target: Side): void {
  const { source: lost, target: added } = match;
  forgetRepetitions(match, source, target);
  forgetRanges(match);
  match.source = match.source.filter((fact) => !isName(fact, source) || !isLoneWord(fact, added, []));
  match.target = match.target.filter((fact) => !isLoneWord(fact, lost, onesOf(match, source, fact)));
}

/**
 * What is said twice in one language and once in the other is no loss, unless it is written in digits: those are counted; or the
 * other has another one instead.
 * Digits of a name are not where the name is not said again either: `Level 2`.
 */
function forgetRepetitions(match: FactMatch, source: Side, target: Side): void {
  const left = [match.source, match.target];
  const repeats = (fact: Fact, side: 0 | 1, other: Side) =>
    !left[1 - side]!.some((rival) => isRival(fact, rival)) &&
    match.same.some((pair) => {
      const [same, counterpart] = [pair[side], pair[1 - side]!];
      const isRepeated = sameValue(same, fact) && sameFamily(same, fact);
      if (!isRepeated && (same.raw !== fact.raw || same.kind !== fact.kind)) return false;
      if (fact.soft || !/\d/.test(fact.raw) || isGloss(fact, same, side === 0 ? source : target)) return true;
      return fact.named !== undefined && same.named === fact.named && !standsAlone(counterpart.named, other);
    });
  match.source = match.source.filter((fact) => !repeats(fact, 0, target));
  match.target = match.target.filter((fact) => !repeats(fact, 1, source));
}

/** Whether one figure in words may stand for the other, which is another one: `first` and `tercera`, `two` and `seis`. */
function isRival(a: Fact, b: Fact): boolean {
  if (a.family === 'ordinal' || b.family === 'ordinal') return a.family === b.family;
  return a.kind === 'number' && b.kind === 'number' && !a.soft && !b.soft && a.family === b.family;
}

/** `two (2) days`, `billions (10^9)`: the same number again, in brackets beside itself. */
function isGloss(fact: Fact, same: Fact, { text }: Side): boolean {
  const [first, second] = fact.start < same.start ? [fact, same] : [same, fact];
  const between = text.slice(first.end, second.start);
  return between.length < 24 && /^[^.;)]*\([^.;)]*$/.test(between);
}

/** Whether a name is written more often than its numbers are: then one of them is lost. */
function standsAlone(name: string | undefined, { text, facts }: Side): boolean {
  if (name === undefined) return true;
  return text.split(name).length - 1 > facts.filter(({ named }) => named === name).length;
}

/** `high 90s` covers 95 %, and Tuesday is between Monday and Friday. */
function forgetRanges(match: FactMatch): void {
  const covers = (one: Fact, other: Fact) =>
    one.about !== undefined &&
    other.kind === 'number' &&
    other.measure?.dimension !== 'time' &&
    other.values.some((value) => Number(value) >= one.about![0] && Number(value) <= one.about![1]);
  for (const [these, those] of [
    ['source', 'target'],
    ['target', 'source'],
  ] as const) {
    const side = these === 'source' ? 0 : 1;
    const told = match[these].filter((one) => match[those].some((other) => covers(one, other)));
    const vague = [...told, ...match.same.map((pair) => pair[side])];
    match[those] = match[those].filter((other) => !vague.some((one) => covers(one, other)));
    match[these] = match[these].filter((one) => !told.includes(one));
    const between = new Set(
      match.same.flatMap((pair) => {
        const { between: days = [] } = pair[side];
        return days.length > 0 && match.same.filter((each) => each[side].between === days).length === 2
          ? days
          : [];
      }),
    );
    match[those] = match[those].filter(({ values }) => !between.has(String(values[0])));
  }
}

/** Whether a number in words has a capital letter in mid-sentence. A word in small letters that is lost is a loss. */
function isName({ raw, start }: Fact, { text }: Side): boolean {
  return /^\p{Lu}/u.test(raw) && /[\p{L},]\s$/u.test(text.slice(0, start));
}

/** Facts of the source that say `one`, but for one told right before: `una` of `una de las dos`. */
function onesOf({ same }: FactMatch, { facts }: Side, fact: Fact): readonly Fact[] {
  const told = same.flatMap(([one, counterpart]) =>
    counterpart.end <= fact.start && fact.start - counterpart.end < 12 ? one : [],
  );
  return facts.filter((one) => !told.includes(one));
}

/**
 * A small number in words that the other language says nothing of is part of a name or an idiom: `tres en raya`. A quantity
 * of something measured is a figure all the same. `others` are facts of the other language that may say it with `one`.
 */
function isLoneWord(fact: Fact, left: readonly Fact[], others: readonly Fact[]): boolean {
  const { kind, soft, raw, measure } = fact;
  if (kind !== 'number' || soft || /\d/.test(raw) || Number(fact.values[0]) >= 100) return false;
  if (measure !== undefined && measure.dimension !== 'text' && measure.dimension !== 'screen') return false;
  const isRival = (other: Fact) => other.kind === 'number' && other.family !== 'label';
  return (
    !left.some(isRival) &&
    !others.some((other) => isRival(other) && other.soft && other.values.includes(1) && !other.measure)
  );
}
