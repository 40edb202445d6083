import type { Unit } from '../document.ts';
import type { Features } from './features.ts';
import type { Block } from './needleman.ts';

/**
 * Cuts a long block at units that occur exactly once on each side, in the same order. Units are recognised by their
 * code, links, numbers or ids. The blocks between the cuts can be aligned separately.
 */
export function cutAtAnchors(
  block: Block,
  source: readonly Unit[],
  target: readonly Unit[],
  sourceFeatures: readonly Features[],
  targetFeatures: readonly Features[],
): Block[] {
  const [s0, s1, t0, t1] = block;
  const there = uniqueUnits(target, targetFeatures, t0, t1);
  const candidates: [number, number][] = [];
  for (const [key, index] of uniqueUnits(source, sourceFeatures, s0, s1)) {
    const counterpart = there.get(key);
    if (counterpart !== undefined) candidates.push([index, counterpart]);
  }
  const blocks: Block[] = [];
  let [s, t] = [s0, t0];
  for (const [i, j] of longestRising(candidates.sort((a, b) => a[0] - b[0]))) {
    blocks.push([s, i, t, j]);
    [s, t] = [i, j];
  }
  blocks.push([s, s1, t, t1]);
  return blocks;
}

function uniqueUnits(units: readonly Unit[], features: readonly Features[], from: number, to: number) {
  const found = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const { kind, name } = units[i]!;
    const strong = features[i]!.strong;
    const id = kind === 'heading' && name !== '' ? name : strong.length > 1 ? strong.join(' ') : '';
    if (id === '') continue;
    const key = `${kind} ${id}`;
    found.set(key, found.has(key) ? -1 : i);
  }
  for (const [key, index] of found) if (index < 0) found.delete(key);
  return found;
}

/** Returns the longest subsequence in which the second numbers rise. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (let k = 0; k < pairs.length; k++) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < pairs[k]![1]) low = middle + 1;
      else high = middle;
    }
    before[k] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = k;
  }
  const chain: [number, number][] = [];
  for (let k = ends.at(-1) ?? -1; k >= 0; k = before[k]!) chain.push(pairs[k]!);
  return chain.reverse();
}
