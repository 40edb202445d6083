import type { Side } from './fact-match.ts';

const writtenRe = /\p{Lu}\p{Ll}|\p{L}{3}[ \u00A0-]\p{L}{3}/u;
const mostFacts = 200;
const kinds = new Set(['number', 'date', 'time']);

/**
 * Removes facts whose text occurs unchanged in the other language, with the facts read from that text: an English
 * date, `Top Ten`. Only texts with a capital letter or two words are searched for, because other words can mean
 * something else in the other language.
 */
export function dropVerbatim(source: Side, target: Side): [Side, Side] {
  if (source.facts.length + target.facts.length > mostFacts) return [source, target];
  const [lost, covered] = findVerbatim(source, target);
  const rest = { ...target, facts: target.facts.filter((fact) => !covered.has(fact)) };
  const left = { ...source, facts: source.facts.filter((fact) => !lost.has(fact)) };
  const [added, hidden] = findVerbatim(rest, left);
  return [
    { ...left, facts: left.facts.filter((fact) => !hidden.has(fact)) },
    { ...rest, facts: rest.facts.filter((fact) => !added.has(fact)) },
  ];
}

function findVerbatim(from: Side, to: Side): [Set<unknown>, Set<unknown>] {
  const found = new Set<unknown>();
  const covered = new Set<unknown>();
  let at = 0;
  for (const fact of from.facts) {
    if (!kinds.has(fact.kind) || !writtenRe.test(fact.raw)) continue;
    if (to.facts.some(({ raw }) => raw === fact.raw)) continue;
    const start = to.text.indexOf(fact.raw, at);
    const end = start + fact.raw.length;
    if (start < 0 || /[\p{L}\d]/u.test((to.text[start - 1] ?? '') + (to.text[end] ?? ''))) continue;
    at = end;
    found.add(fact);
    for (const each of to.facts) if (each.start >= start && each.end <= end) covered.add(each);
  }
  return [found, covered];
}
