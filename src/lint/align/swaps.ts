import type { Unit } from '../document.ts';
import { overlap, type Features } from './features.ts';
import { alignBlock, type Scores } from './needleman.ts';

type Pair = readonly [number, number];

/** The units of a document with their features. */
export interface Side {
  units: readonly Unit[];
  features: readonly Features[];
}

/** How much better two neighbouring sections must match crosswise to count as swapped. */
const margin = 0.25;
/** The band, in units, of the alignment of two sections. */
const band = 200;

/**
 * Corrects the pairs of two neighbouring sections that changed places. An alignment keeps the order, so it pairs each
 * of them with the wrong one. If words and names match clearly better crosswise, the longer section is paired
 * correctly, and the other is unpaired so that it is found as a move.
 */
export function releaseSwaps(source: Side, target: Side, pairs: readonly Pair[], scores: Scores): Pair[] {
  const heads = pairs.filter(([i, j]) => isHead(source.units[i]!) && isHead(target.units[j]!));
  let result: Pair[] = [...pairs];
  const [ofSource, ofTarget] = [createGather(source.features), createGather(target.features)];
  const fit = (a: Section, b: Section) => likeness(ofSource(a), ofTarget(b));
  for (let k = 0; k + 1 < heads.length; k++) {
    const [one, two] = [heads[k]!, heads[k + 1]!].map(([i, j]) => ({
      source: sectionAt(source.units, i),
      target: sectionAt(target.units, j),
    }));
    const [a1, b1, a2, b2] = [one!.source, one!.target, two!.source, two!.target];
    if (a1.end !== a2.start || b1.end !== b2.start || a1.level !== a2.level || b1.level !== b2.level)
      continue;
    if (fit(a1, b2) + fit(a2, b1) < fit(a1, b1) + fit(a2, b2) + margin) continue;
    const [longer, counterpart] = a1.end - a1.start > a2.end - a2.start ? [a1, b2] : [a2, b1];
    const inner = alignBlock([longer.start, longer.end, counterpart.start, counterpart.end], scores, band);
    result = [...result.filter(([i, j]) => i < a1.start || (i >= a2.end && j >= b2.end)), ...inner].sort(
      (x, y) => x[0] - y[0],
    );
    k++;
  }
  return result;
}

interface Section {
  start: number;
  end: number;
  level: number;
}

/** Tells whether a unit is a heading without an explicit id. An explicit id already identifies the section. */
function isHead({ kind, name }: Unit): boolean {
  return kind === 'heading' && name === '';
}

/** Returns the section of a heading: the units up to the next heading of its level or above. */
function sectionAt(units: readonly Unit[], start: number): Section {
  const { level } = units[start]!;
  let end = start + 1;
  while (end < units.length && !(units[end]!.kind === 'heading' && units[end]!.level <= level)) end++;
  return { start, end, level };
}

type Marks = Pick<Features, 'strong' | 'weak'>;

function likeness(x: Marks, y: Marks): number {
  const share = (one: Int32Array, other: Int32Array) =>
    one.length + other.length === 0 ? 0 : overlap(one, other);
  return share(x.strong, y.strong) + share(x.weak, y.weak);
}

/** Returns a function that collects the features of a section, once for each section. */
function createGather(features: readonly Features[]): (section: Section) => Marks {
  const gathered = new Map<number, Marks>();
  return ({ start, end }) => {
    let marks = gathered.get(start);
    if (!marks) {
      const strong: number[] = [];
      const weak = new Set<number>();
      for (let i = start; i < end; i++) {
        for (const hash of features[i]!.strong) strong.push(hash);
        for (const hash of features[i]!.weak) weak.add(hash);
      }
      marks = { strong: Int32Array.from(strong).sort(), weak: Int32Array.from(weak).sort() };
      gathered.set(start, marks);
    }
    return marks;
  };
}
