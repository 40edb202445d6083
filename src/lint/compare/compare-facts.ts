import type { Alignment } from '../align/alignment-diff.ts';
import type { LintDocument, Unit } from '../document.ts';
import type { Fact } from '../facts/fact.ts';
import { localeLanguages } from '../locales/registry.ts';
import { siteFactsOf } from '../facts/site-facts.ts';
import { escapeRegExp } from '../escape-reg-exp.ts';
import type { FactFinding, PlacedFact } from './fact-finding.ts';
import { matchFacts } from './match-facts.ts';
import { sameValue } from './facts-equal.ts';
import { comparisonLimit, describeUnmatched } from './describe-unmatched.ts';
import { createProximity, type Proximity } from './proximity.ts';
import type { Settings } from '../settings.ts';
import { unitFacts, type FactsOf } from './unit-facts.ts';

/** A fact that both languages have. */
export interface Agreement {
  source: PlacedFact;
  target: PlacedFact;
}

const prose = new Set(['heading', 'paragraph', 'item', 'row', 'component', 'field', 'picture']);

/**
 * Compares the facts of all corresponding units. A fact that moved to another sentence of the same section is not a
 * finding.
 */
export function comparePairFacts(
  source: LintDocument,
  target: LintDocument,
  alignment: Alignment,
  settings: Pick<Settings, 'units' | 'idPatterns'>,
): { findings: FactFinding[]; agreements: Agreement[] } {
  const factsOf = unitFacts(siteFactsOf(settings));
  const findings: FactFinding[] = [];
  const agreements: Agreement[] = [];
  const unmatched: UnmatchedFacts[] = [];
  for (const [i, j] of alignment.pairs) {
    const [a, b] = [source.units[i]!, target.units[j]!];
    if (!prose.has(a.kind) || a.text === b.text) continue;
    const match = matchFacts(
      { text: a.text, facts: factsOf(source, a) },
      { text: b.text, facts: factsOf(target, b) },
    );
    for (const [x, y] of match.same) {
      agreements.push({ source: { unit: a, fact: x }, target: { unit: b, fact: y } });
    }
    for (const [x, y] of match.otherMeasure) {
      const place = { source: { unit: a, fact: x }, target: { unit: b, fact: y } };
      findings.push({ kind: x.kind, reason: 'measure', ...place, sourceUnit: a, targetUnit: b });
    }
    const lost = match.source.filter((fact) => !isQuoted(fact, b, a) && isReadIn(target.lang, fact));
    const added = match.target.filter((fact) => !isQuoted(fact, a, b) && isReadIn(source.lang, fact));
    if (lost.length + added.length === 0) continue;
    unmatched.push({
      source: lost.map((fact) => ({ unit: a, fact })),
      target: added.map((fact) => ({ unit: b, fact })),
      pair: [a, b],
    });
  }
  dropMoved(unmatched, source, target, alignment, factsOf);
  for (const { source: lost, target: added, pair } of unmatched) {
    // A spread would exceed the argument limit of a call if there are a hundred thousand findings.
    for (const finding of describeUnmatched(lost, added, pair)) findings.push(finding);
  }
  return { findings, agreements };
}

/** Tells whether a fact would be found in a language: without locale data, only numbers in digits are. */
function isReadIn(lang: string, { kind, raw }: Fact): boolean {
  return kind !== 'number' || /\d/.test(raw) || localeLanguages.includes(lang.split('-')[0]!);
}

/** In units with more atoms than this, quoted figures are not looked up, to bound the time. */
const quotedLimit = 1_000;

/** Tells whether the other language has a figure in code or another atom, more often than its own language does. */
function isQuoted(fact: Fact, other: Unit, own: Unit): boolean {
  const digits = fact.raw.match(/\d[\d.,]*\d|\d/)?.[0];
  if (digits === undefined || other.atoms.length + own.atoms.length > quotedLimit) return false;
  const expression = new RegExp(`(?<![\\d.,])${escapeRegExp(digits)}(?![\\d]|[.,]\\d)`);
  const count = ({ atoms }: Unit) =>
    atoms.filter(({ kind, value }) => kind !== 'link' && expression.test(value)).length;
  return count(other) > count(own);
}

interface UnmatchedFacts {
  source: PlacedFact[];
  target: PlacedFact[];
  pair: readonly [Unit, Unit];
}

/** Removes facts that moved to another unit of the same section. */
function dropMoved(
  unmatched: UnmatchedFacts[],
  source: LintDocument,
  target: LintDocument,
  alignment: Alignment,
  factsOf: FactsOf,
): void {
  if (unmatched.length === 0) return;
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
  const lostAll = unmatched.flatMap((each) => each.source);
  const addedAll = unmatched.flatMap((each) => each.target);
  const moved = new Set<PlacedFact>();
  const near = createProximity(alignment);
  findMoved(lostAll, [...addedAll, ...loose.target], moved, near.fromSource);
  findMoved(addedAll, [...lostAll, ...loose.source], moved, near.fromTarget);
  for (const each of unmatched) {
    each.source = each.source.filter((placed) => !moved.has(placed));
    each.target = each.target.filter((placed) => !moved.has(placed));
  }
}

/** How many units a fact may move. A soft fact moves with its clause only, so it may move one unit. */
const reach = 8;
const softReach = 1;

function findMoved(
  these: readonly PlacedFact[],
  those: readonly PlacedFact[],
  moved: Set<PlacedFact>,
  isNear: Proximity['fromSource'],
): void {
  if (these.length * those.length > comparisonLimit) return;
  for (const one of these) {
    if (moved.has(one)) continue;
    const other = those.find(
      (each) =>
        !moved.has(each) &&
        sameValue(one.fact, each.fact) &&
        isOfFamily(one.fact, each.fact) &&
        isNear(one.unit, each.unit, one.fact.soft || each.fact.soft ? softReach : reach),
    );
    if (other) moved.add(one).add(other);
  }
}

/** Tells whether two facts can be the same. Two soft facts must be of the same family. */
function isOfFamily(a: Fact, b: Fact): boolean {
  return a.family === b.family || !a.soft || !b.soft;
}
