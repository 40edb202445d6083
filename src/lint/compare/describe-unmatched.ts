import type { Unit } from '../document.ts';
import type { Fact } from '../facts/fact.ts';
import { clockRe } from './facts-equal.ts';
import type { FactFinding, PlacedFact } from './fact-finding.ts';

/** Above this many comparisons, missing and added facts are not paired. */
export const comparisonLimit = 250_000;

/** Families whose soft facts contradict each other if each language has one that the other lacks. */
const families = [
  'ordinal',
  'multiple',
  'scale',
  'span',
  'keys',
  'month',
  'clock',
  'weekday',
  'weekdays',
] as const;

/**
 * Turns the unmatched facts of two corresponding units into findings: missing facts, added facts, and changed facts,
 * which are a missing and an added fact that belong together.
 */
export function describeUnmatched(
  lost: readonly PlacedFact[],
  added: readonly PlacedFact[],
  [sourceUnit, targetUnit]: readonly [Unit, Unit],
): FactFinding[] {
  const findings: FactFinding[] = [];
  const hardAdded = added.filter(({ fact }) => !fact.soft);
  const softLost = lost.filter(({ fact }) => fact.soft);
  const softAdded = added.filter(({ fact }) => fact.soft);
  const add = (reason: FactFinding['reason'], source?: PlacedFact, target?: PlacedFact) => {
    const kind = (source ?? target)!.fact.kind;
    findings.push({ kind, reason, source, target, sourceUnit, targetUnit });
  };
  const tooMany = lost.length * added.length > comparisonLimit;
  for (const placed of lost.filter(({ fact }) => !fact.soft)) {
    if (tooMany) {
      add('lost', placed);
      continue;
    }
    const at = closestFact(placed.fact, hardAdded);
    const { family } = placed.fact;
    const vague = family && onlyOne(softAdded, family);
    if (at >= 0) add('changed', placed, hardAdded.splice(at, 1)[0]);
    else if (vague) add('changed', placed, softAdded.splice(softAdded.indexOf(vague), 1)[0]);
    else add('lost', placed);
  }
  for (const placed of hardAdded) {
    const { family } = placed.fact;
    const vague = family && onlyOne(softLost, family);
    if (vague) add('changed', softLost.splice(softLost.indexOf(vague), 1)[0], placed);
    else add('added', undefined, placed);
  }
  for (const family of families) {
    const y = onlyOne(softAdded, family);
    const x =
      onlyOne(softLost, family) ?? (y && family === 'ordinal' ? nearest(y, softLost, family) : undefined);
    if (x && y) add('changed', x, y);
  }
  for (const [x, y] of contraryLabels(lost, softAdded)) add('changed', x, y);
  return joinMixUps(joinLists(findings));
}

/**
 * Pairs labels with the same letters and different numbers, and also `Q6` with `P5`: the only labels of both sides,
 * each with one letter.
 */
function contraryLabels(
  lost: readonly PlacedFact[],
  added: readonly PlacedFact[],
): [PlacedFact, PlacedFact][] {
  const labels = (facts: readonly PlacedFact[]) => facts.filter(({ fact }) => fact.family === 'label');
  const [these, those] = [labels(lost), labels(added)];
  const isSingle = these.length === 1 && those.length === 1;
  return these.flatMap((one) => {
    const at = those.findIndex(({ fact: { named = '' } }) => {
      const isShort = isSingle && named.length < 2 && (one.fact.named ?? '').length < 2;
      return named === one.fact.named || isShort;
    });
    return at < 0 ? [] : [[one, those.splice(at, 1)[0]!] as [PlacedFact, PlacedFact]];
  });
}

/** Keeps only the last date of a list of days, because that date has the month and the year. */
function joinLists(findings: readonly FactFinding[]): FactFinding[] {
  return findings.filter(({ source, target }, i) => {
    const list = source?.fact.list;
    if (!list || !target?.fact.list) return true;
    return !findings
      .slice(i + 1)
      .some((each) => each.source?.fact.list === list && each.target?.fact.list === target.fact.list);
  });
}

/** Joins all findings about mistaken number scales, such as `un billón` for `1 billion`, into one. */
function joinMixUps(findings: readonly FactFinding[]): FactFinding[] {
  const [first, ...more] = findings.filter(isMixUp);
  if (!first || more.length === 0) return [...findings];
  const joined = { ...first, also: more.flatMap(({ target }) => target ?? []) };
  return findings.flatMap((each) => (each === first ? [joined] : more.includes(each) ? [] : [each]));
}

function isMixUp({ source, target }: FactFinding): boolean {
  const [a, b] = [source, target].map((placed) =>
    /\p{L}/u.test(placed?.fact.raw ?? '') ? Number(placed!.fact.values[0]) : 0,
  );
  const thousands = Math.log10(b! / a!) / 3;
  return a! >= 1e6 && b! >= 1e6 && thousands !== 0 && Math.abs(thousands - Math.round(thousands)) < 1e-9;
}

/** Returns the fact of a family whose relative position in its text is closest to that of a given fact. */
function nearest(
  { fact }: PlacedFact,
  others: readonly PlacedFact[],
  family: Fact['family'],
): PlacedFact | undefined {
  const distance = (each: PlacedFact) => Math.abs((each.fact.share ?? 0) - (fact.share ?? 0));
  return others.filter((each) => each.fact.family === family).sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * Returns the only fact of a family, or undefined if there are several. Facts of one idiom start at the same place
 * and count as one.
 */
function onlyOne(facts: readonly PlacedFact[], family: Fact['family']): PlacedFact | undefined {
  const [one, ...more] = facts.filter(({ fact }) => fact.family === family);
  return more.every(({ fact }) => fact.start === one?.fact.start) ? one : undefined;
}

/**
 * Returns the index of the added fact that most likely replaces `fact`, or -1. A fact of the same kind and measure
 * comes first. A time may be written as a number of hours: `17 h`.
 */
function closestFact(fact: Fact, added: readonly PlacedFact[]): number {
  const bare = added.findIndex((each) => isBareId(fact, each.fact));
  if (bare >= 0) return bare;
  const same = added.findIndex(
    (each) => each.fact.kind === fact.kind && each.fact.measure?.dimension === fact.measure?.dimension,
  );
  if (same >= 0) return same;
  const alike = added.findIndex((each) => each.fact.kind === fact.kind);
  return alike >= 0
    ? alike
    : added.findIndex((each) => isHour(each.fact) && isHour(fact) && each.fact.kind !== fact.kind);
}

/** Tells whether one fact is the number of the other without its letters: `0093` for `KB0093`. */
function isBareId(id: Fact, number: Fact): boolean {
  if (id.kind !== 'id') return number.kind === 'id' && isBareId(number, id);
  return (
    id.kind === 'id' &&
    ['number', 'time'].includes(number.kind) &&
    id.raw.replace(/^\P{N}+/u, '') === number.raw
  );
}

function isHour({ kind, measure, raw }: Fact): boolean {
  return kind === 'time' || measure?.ids[0] === 'hour' || clockRe.test(raw);
}
