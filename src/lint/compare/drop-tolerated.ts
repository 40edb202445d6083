import type { Fact } from '../facts/fact.ts';
import type { FactMatch, Side } from './fact-match.ts';
import { sameFamily, sameValue } from './facts-equal.ts';

/** Removes unmatched facts that do not contradict the other language: names, repetitions and less precise figures. */
export function dropTolerated(match: FactMatch, source: Side, target: Side): void {
  const { source: lost, target: added } = match;
  dropRepetitions(match, source, target);
  dropRanges(match);
  match.source = match.source.filter((fact) => !isName(fact, source) || !isLoneWord(fact, added, []));
  match.target = match.target.filter((fact) => !isLoneWord(fact, lost, onesOf(match, source, fact)));
}

/**
 * Removes facts that one language repeats and the other states once. A figure in digits is removed only if it repeats
 * the same number in brackets, or belongs to a name that the other language does not repeat, such as `Level 2`. A
 * fact stays if a different fact of the other language may replace it.
 */
function dropRepetitions(match: FactMatch, source: Side, target: Side): void {
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

/** Tells whether two different numbers in words may be mistakes for each other: `first` and `tercera`, `two` and `seis`. */
function isRival(a: Fact, b: Fact): boolean {
  if (a.family === 'ordinal' || b.family === 'ordinal') return a.family === b.family;
  return a.kind === 'number' && b.kind === 'number' && !a.soft && !b.soft && a.family === b.family;
}

/** Tells whether a number is repeated in brackets next to itself: `two (2) days`, `billions (10^9)`. */
function isGloss(fact: Fact, same: Fact, { text }: Side): boolean {
  const [first, second] = fact.start < same.start ? [fact, same] : [same, fact];
  const between = text.slice(first.end, second.start);
  return between.length < 24 && /^[^.;)]*\([^.;)]*$/.test(between);
}

/** Tells whether a name occurs more often than its numbers do, which means that a number is missing. */
function standsAlone(name: string | undefined, { text, facts }: Side): boolean {
  if (name === undefined) return true;
  return text.split(name).length - 1 > facts.filter(({ named }) => named === name).length;
}

/** Removes facts within a range that the other language states: 95 % for `high 90s`, Tuesday for Monday to Friday. */
function dropRanges(match: FactMatch): void {
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

/** Tells whether a number in words is part of a name: it has a capital letter in mid-sentence. */
function isName({ raw, start }: Fact, { text }: Side): boolean {
  return /^\p{Lu}/u.test(raw) && /[\p{L},]\s$/u.test(text.slice(0, start));
}

/** Returns the source facts that may mean `one`, except a fact matched right before `fact`: `una` of `una de las dos`. */
function onesOf({ same }: FactMatch, { facts }: Side, fact: Fact): readonly Fact[] {
  const told = same.flatMap(([one, counterpart]) =>
    counterpart.end <= fact.start && fact.start - counterpart.end < 12 ? one : [],
  );
  return facts.filter((one) => !told.includes(one));
}

/**
 * Tells whether a small number in words is part of a name or an idiom, such as `tres en raya`, because the other
 * language has no number for it. A quantity of something measured is never part of one. `others` are facts of the
 * other language that may mean `one`.
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
