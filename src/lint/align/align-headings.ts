import type { Unit } from '../document.ts';

type Pair = readonly [number, number];

/**
 * Corrects the pairs of headings. If a section is missing, its heading may be paired with the heading of the next
 * section, although the text of the next section is paired correctly. The next heading then takes over the pair.
 */
export function alignHeadings(
  pairs: readonly Pair[],
  source: readonly Unit[],
  target: readonly Unit[],
): Pair[] {
  const forward = settleSide(pairs, source, target);
  const backward = settleSide(
    forward.map(([i, j]) => [j, i] as const),
    target,
    source,
  );
  return backward.map(([j, i]) => [i, j] as const);
}

function settleSide(pairs: readonly Pair[], own: readonly Unit[], other: readonly Unit[]): Pair[] {
  const counterparts = new Map(pairs);
  const headings = own.filter(({ kind }) => kind === 'heading').map(({ index }) => index);
  const nextHeading = new Map(headings.map((index, k) => [index, headings[k + 1]]));
  const follows = (i: number, j: number) =>
    i < own.length && j < other.length ? counterparts.get(i) === j : i === own.length && j === other.length;
  for (const [i, j] of pairs) {
    const [heading, counterpart] = [own[i]!, other[j]!];
    if (heading.kind !== 'heading' || (heading.name !== '' && heading.name === counterpart.name)) continue;
    const next = nextHeading.get(i);
    if (next === undefined || next === i + 1 || counterparts.has(next) || own[next]!.level !== heading.level)
      continue;
    const body = Array.from({ length: next - i - 1 }, (_, k) => i + 1 + k);
    if (body.some((index) => counterparts.has(index)) || !follows(next + 1, j + 1)) continue;
    counterparts.delete(i);
    counterparts.set(next, j);
  }
  return [...counterparts].sort((a, b) => a[0] - b[0]);
}
