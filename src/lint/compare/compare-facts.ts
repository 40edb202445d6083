import type { Alignment } from '../align/alignment-diff.ts';
import type { LintDocument, Unit } from '../document.ts';
import type { Fact } from '../facts/fact.ts';
import { siteFactsOf } from '../facts/site-facts.ts';
import { escapeRegExp } from '../escape-reg-exp.ts';
import type { FactFinding, PlacedFact } from './fact-finding.ts';
import { matchFacts } from './match-facts.ts';
import { sameValue } from './facts-equal.ts';
import { comparisonLimit, describeUnmatched } from './describe-unmatched.ts';
import { createProximity, type Proximity } from './proximity.ts';
import type { Settings } from '../settings.ts';
import { unitFacts, type FactsOf } from './unit-facts.ts';

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
  settings: Pick<Settings, 'units' | 'idPatterns'>,
): { findings: FactFinding[]; agreements: Agreement[] } {
  const factsOf = unitFacts(siteFactsOf(settings));
  const findings: FactFinding[] = [];
  const agreements: Agreement[] = [];
  const leftovers: Leftover[] = [];
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
    const lost = match.source.filter((fact) => !isQuoted(fact, b, a));
    const added = match.target.filter((fact) => !isQuoted(fact, a, b));
    if (lost.length + added.length === 0) continue;
    leftovers.push({
      source: lost.map((fact) => ({ unit: a, fact })),
      target: added.map((fact) => ({ unit: b, fact })),
      pair: [a, b],
    });
  }
  balance(leftovers, source, target, alignment, factsOf);
  for (const { source: lost, target: added, pair } of leftovers) {
    // One by one: a spread of a hundred thousand arguments is more than a call takes.
    for (const finding of describeUnmatched(lost, added, pair)) findings.push(finding);
  }
  return { findings, agreements };
}

/** In a unit of more atoms than people write, it is not asked whether a figure is quoted. */
const quotedLimit = 1_000;

/** Whether a figure stands in code or another atom of the other language, and not in an atom of its own language too. */
function isQuoted(fact: Fact, other: Unit, own: Unit): boolean {
  const digits = fact.raw.match(/\d[\d.,]*\d|\d/)?.[0];
  if (digits === undefined || other.atoms.length + own.atoms.length > quotedLimit) return false;
  const expression = new RegExp(`(?<![\\d.,])${escapeRegExp(digits)}(?![\\d]|[.,]\\d)`);
  const count = ({ atoms }: Unit) =>
    atoms.filter(({ kind, value }) => kind !== 'link' && expression.test(value)).length;
  return count(other) > count(own);
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
  factsOf: FactsOf,
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
  const near = createProximity(alignment);
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

function settle(
  these: readonly PlacedFact[],
  those: readonly PlacedFact[],
  settled: Set<PlacedFact>,
  isNear: Proximity['fromSource'],
): void {
  if (these.length * those.length > comparisonLimit) return;
  for (const one of these) {
    if (settled.has(one)) continue;
    const other = those.find(
      (each) =>
        !settled.has(each) &&
        sameValue(one.fact, each.fact) &&
        isOfFamily(one.fact, each.fact) &&
        isNear(one.unit, each.unit, one.fact.soft || each.fact.soft ? softReach : reach),
    );
    if (other) settled.add(one).add(other);
  }
}

/** A figure may be said by any word, but of two words said in passing each has to say the same kind of thing. */
function isOfFamily(a: Fact, b: Fact): boolean {
  return a.family === b.family || !a.soft || !b.soft;
}
