import type { Fact } from '../facts/fact.ts';
import type { FactMatch, Side } from './fact-match.ts';
import { dropTolerated } from './drop-tolerated.ts';
import { hasOtherMeasure, isOtherSpan, looseMatches, certainMatches } from './facts-equal.ts';
import { dropVerbatim } from './verbatim.ts';

/** Above this many comparisons, only facts with the same text are matched. */
const comparisonLimit = 40_000;

/** Matches the facts of two corresponding texts. Certain matches come first, loose ones last. */
export function matchFacts(source: Side, target: Side): FactMatch {
  const [a, b] = dropVerbatim(source, target);
  const match: FactMatch = { same: [], otherMeasure: [], source: [...a.facts], target: [...b.facts] };
  if (a.facts.length * b.facts.length > comparisonLimit) return matchByText(match);
  for (const matcher of certainMatches) pairOff(match, matcher, match.same);
  pairOff(match, (a, b) => !a.soft && !b.soft && hasOtherMeasure(a, b), match.otherMeasure);
  pairOff(match, isOtherSpan, match.otherMeasure);
  const rivals = takeRivals(match);
  for (const matcher of looseMatches) pairOff(match, matcher, match.same);
  match.source = [...match.source, ...rivals.source];
  match.target = [...match.target, ...rivals.target];
  pairOff(match, hasOtherMeasure, match.otherMeasure);
  pairLists(match);
  if (match.source.length + match.target.length > 0) dropTolerated(match, source, target);
  return match;
}

/**
 * Removes and returns the unmatched facts that probably replace each other: ordinals of both sides, and different
 * numbers of the same noun. Otherwise loose matches would pair them with other words: `second` with `beide`, or the
 * `two` of `two methods` with another word when the target says `diez métodos`.
 */
function takeRivals(match: FactMatch): Pick<FactMatch, 'source' | 'target'> {
  const { source: these, target: those } = match;
  const taken = {
    source: these.filter((one) => those.some((other) => areRivals(one, other))),
    target: those.filter((one) => these.some((other) => areRivals(one, other))),
  };
  match.source = these.filter((fact) => !taken.source.includes(fact));
  match.target = those.filter((fact) => !taken.target.includes(fact));
  return taken;
}

function areRivals(a: Fact, b: Fact): boolean {
  if (a.family === 'ordinal' || b.family === 'ordinal') return a.family === b.family;
  if (a.kind !== 'number' || b.kind !== 'number' || a.soft || b.soft || a.measure || b.measure) return false;
  const [x = '', y = ''] = [a.counts, b.counts];
  return x.length > 4 && y.length > 4 && x.slice(0, 4) === y.slice(0, 4);
}

function pairOff(match: FactMatch, matches: (a: Fact, b: Fact) => boolean, pairs: [Fact, Fact][]): void {
  if (match.source.length === 0 || match.target.length === 0) return;
  match.source = match.source.filter((a) => {
    const at = match.target.findIndex((b) => matches(a, b));
    if (at < 0) return true;
    pairs.push([a, match.target.splice(at, 1)[0]!]);
    return false;
  });
}

/** Matches lists with single numbers: `2,3` with a 2 and a 3, `1/2` with a 1 and a 2. */
function pairLists(match: FactMatch): void {
  const split = (lists: Fact[], singles: Fact[]): Fact[] =>
    lists.filter((list) => {
      const parts = /^\d+(?:[,/]\d+)+$/.test(list.raw) ? list.raw.split(/[,/]/).map(Number) : [];
      const left = [...singles];
      const found = parts.flatMap((part) => {
        const at = left.findIndex((single) => single.values.includes(part));
        return at < 0 ? [] : left.splice(at, 1);
      });
      if (parts.length === 0 || found.length < parts.length) return true;
      for (const single of found) singles.splice(singles.indexOf(single), 1);
      return false;
    });
  match.source = split(match.source, match.target);
  match.target = split(match.target, match.source);
}

function matchByText(match: FactMatch): FactMatch {
  const key = (fact: Fact) => `${fact.kind} ${fact.measure?.ids[0] ?? ''} ${fact.values[0] ?? fact.raw}`;
  const there = new Map<string, Fact[]>();
  for (const fact of match.target) {
    const group = there.get(key(fact));
    if (group) group.push(fact);
    else there.set(key(fact), [fact]);
  }
  const left: Fact[] = [];
  for (const fact of match.source) {
    const counterpart = there.get(key(fact))?.pop();
    if (counterpart) match.same.push([fact, counterpart]);
    else left.push(fact);
  }
  return { ...match, source: left, target: [...there.values()].flat() };
}
