import type { Alignment } from '../align/gaps.ts';
import type { LintDocument, Unit } from '../document.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import { readFacts } from '../facts/read-facts.ts';
import { matchFacts } from './match-facts.ts';
import { sameValue } from './meets.ts';
import { createNearness, type Nearness } from './nearness.ts';

export interface PlacedFact {
  unit: Unit;
  fact: Fact;
}

/** A figure that differs. Without `target` it is lost, without `source` it is added. */
export interface FactFinding {
  kind: FactKind;
  reason: 'lost' | 'added' | 'changed' | 'measure';
  source?: PlacedFact | undefined;
  target?: PlacedFact | undefined;
  /** Units that correspond and hold the figure, or ought to. */
  sourceUnit: Unit;
  targetUnit: Unit;
}

/** A figure that both languages have. */
export interface Agreement {
  source: PlacedFact;
  target: PlacedFact;
}

const prose = new Set(['heading', 'paragraph', 'item', 'row', 'component', 'field', 'picture']);

/** Compares the facts of all corresponding units. What moved to another sentence of the same section is not reported. */
export function comparePairFacts(
  source: LintDocument,
  target: LintDocument,
  alignment: Alignment,
): { findings: FactFinding[]; agreements: Agreement[] } {
  const findings: FactFinding[] = [];
  const agreements: Agreement[] = [];
  const leftovers: Leftover[] = [];
  for (const [i, j] of alignment.pairs) {
    const [a, b] = [source.units[i]!, target.units[j]!];
    if (!prose.has(a.kind) || (a.text === '' && b.text === '')) continue;
    const match = matchFacts(factsOf(source, a), factsOf(target, b));
    for (const [x, y] of match.same) {
      agreements.push({ source: { unit: a, fact: x }, target: { unit: b, fact: y } });
    }
    for (const [x, y] of match.otherMeasure) {
      const place = { source: { unit: a, fact: x }, target: { unit: b, fact: y } };
      findings.push({ kind: x.kind, reason: 'measure', ...place, sourceUnit: a, targetUnit: b });
    }
    const lost = match.source.filter((fact) => !isQuoted(fact, b));
    const added = match.target.filter((fact) => !isQuoted(fact, a));
    if (lost.length + added.length === 0) continue;
    leftovers.push({
      source: lost.map((fact) => ({ unit: a, fact })),
      target: added.map((fact) => ({ unit: b, fact })),
      pair: [a, b],
    });
  }
  balance(leftovers, source, target, alignment);
  for (const { source: lost, target: added, pair } of leftovers) {
    findings.push(...describe(lost, added, pair));
  }
  return { findings, agreements };
}

const cache = new WeakMap<Unit, Fact[]>();

function factsOf(document: LintDocument, unit: Unit): Fact[] {
  let facts = cache.get(unit);
  if (!facts) cache.set(unit, (facts = readUnitFacts(document, unit)));
  return facts;
}

/** The facts of a unit; an address that is a link is the link's. */
function readUnitFacts(document: LintDocument, unit: Unit): Fact[] {
  return readFacts(unit.text, document.lang).filter(
    ({ kind, raw }) =>
      kind !== 'id' || !raw.includes('@') || !unit.atoms.some(({ value }) => value.includes(raw)),
  );
}

/** In a unit of more atoms than people write, it is not asked whether a figure is quoted. */
const quotedLimit = 1_000;

/** Whether a figure stands in code, a link or another atom of the other language. */
function isQuoted(fact: Fact, unit: Unit): boolean {
  const digits = fact.raw.match(/\d[\d.,]*\d|\d/)?.[0];
  if (digits === undefined || unit.atoms.length > quotedLimit) return false;
  return unit.atoms.some((atom) => atom.kind !== 'link' && atom.value.includes(digits));
}

interface Leftover {
  source: PlacedFact[];
  target: PlacedFact[];
  pair: readonly [Unit, Unit];
}

/** Takes out what a section lacks in one unit and has too much of in another. */
function balance(
  leftovers: Leftover[],
  source: LintDocument,
  target: LintDocument,
  alignment: Alignment,
): void {
  if (leftovers.length === 0) return;
  const loose: { source: PlacedFact[]; target: PlacedFact[] } = { source: [], target: [] };
  for (const gap of alignment.gaps) {
    if (gap.kind === 'moved') continue;
    for (const i of gap.source) {
      const unit = source.units[i]!;
      for (const fact of factsOf(source, unit)) loose.source.push({ unit, fact });
    }
    for (const j of gap.target) {
      const unit = target.units[j]!;
      for (const fact of factsOf(target, unit)) loose.target.push({ unit, fact });
    }
  }
  const lostAll = leftovers.flatMap((each) => each.source);
  const addedAll = leftovers.flatMap((each) => each.target);
  const settled = new Set<PlacedFact>();
  const near = createNearness(alignment);
  settle(lostAll, [...addedAll, ...loose.target], settled, near.fromSource);
  settle(addedAll, [...lostAll, ...loose.source], settled, near.fromTarget);
  for (const each of leftovers) {
    each.source = each.source.filter((placed) => !settled.has(placed));
    each.target = each.target.filter((placed) => !settled.has(placed));
  }
}

/** How far, in units, a figure may move with its sentence; what is said in passing moves with its clause only. */
const reach = 8;
const softReach = 1;

/** Beyond this many comparisons, what is left over is not paired any further. */
const comparisonLimit = 250_000;

function settle(
  these: readonly PlacedFact[],
  those: readonly PlacedFact[],
  settled: Set<PlacedFact>,
  isNear: Nearness['fromSource'],
): void {
  if (these.length * those.length > comparisonLimit) return;
  for (const one of these) {
    if (settled.has(one)) continue;
    const other = those.find(
      (each) =>
        !settled.has(each) &&
        sameValue(one.fact, each.fact) &&
        isNear(one.unit, each.unit, one.fact.soft || each.fact.soft ? softReach : reach),
    );
    if (other) settled.add(one).add(other);
  }
}

/** Families whose members contradict each other where each language has one that the other lacks. */
const families = ['ordinal', 'multiple', 'month', 'clock', 'weekdays'] as const;

function describe(
  lost: readonly PlacedFact[],
  added: readonly PlacedFact[],
  [sourceUnit, targetUnit]: readonly [Unit, Unit],
): FactFinding[] {
  const findings: FactFinding[] = [];
  const hardAdded = added.filter(({ fact }) => !fact.soft);
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
    if (at >= 0) add('changed', placed, hardAdded.splice(at, 1)[0]);
    else add('lost', placed);
  }
  for (const placed of hardAdded) add('added', undefined, placed);
  for (const family of families) {
    const [x, y] = [onlyOne(lost, family), onlyOne(softAdded, family)];
    if (x && y) add('changed', x, y);
  }
  return findings;
}

/** The one fact of a family, unless there are several; those of one idiom stand at the same place and count as one. */
function onlyOne(facts: readonly PlacedFact[], family: Fact['family']): PlacedFact | undefined {
  const [one, ...more] = facts.filter(({ fact }) => fact.family === family);
  return more.every(({ fact }) => fact.start === one?.fact.start) ? one : undefined;
}

/**
 * The added figure that most likely stands for a lost one: of the same kind, and of the same measure where there is one. A
 * time may be written as a number of hours: `17 h`.
 */
function closestFact(fact: Fact, added: readonly PlacedFact[]): number {
  const same = added.findIndex(
    (each) => each.fact.kind === fact.kind && each.fact.measure?.dimension === fact.measure?.dimension,
  );
  if (same >= 0) return same;
  const alike = added.findIndex((each) => each.fact.kind === fact.kind);
  return alike >= 0 ? alike : added.findIndex((each) => isHour(each.fact) && isHour(fact));
}

function isHour({ kind, measure }: Fact): boolean {
  return kind === 'time' || measure?.ids[0] === 'hour';
}
