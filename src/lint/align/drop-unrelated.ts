import type { Unit } from '../document.ts';
import { overlap, sharedCount } from './features.ts';
import type { Side } from './swaps.ts';

type Pair = readonly [number, number];

/**
 * Thresholds for units that are not translations of each other: at least this many source values missing, at most
 * this many shared, and weak features at most this similar.
 */
const leastLost = 3;
const mostShared = 1;
const mostAlike = 0.25;

/**
 * Removes pairs of units that are in the same place but have different content: both have code, links or pictures,
 * and hardly any of them in common.
 */
export function dropUnrelated(pairs: readonly Pair[], source: Side, target: Side): Pair[] {
  return pairs.filter(([i, j]) => {
    const [a, b] = [source.units[i]!, target.units[j]!];
    if (!isProse(a) || !isProse(b)) return true;
    const [x, y] = [valuesOf(a), valuesOf(b)];
    const shared = [...x].filter((value) => y.has(value)).length;
    if (x.size - shared < leastLost || y.size === shared || shared > mostShared) return true;
    const [fa, fb] = [source.features[i]!, target.features[j]!];
    const names = sharedCount(fa.strong, fb.strong) - shared;
    return names > 0 || fa.weak.length + fb.weak.length === 0 || overlap(fa.weak, fb.weak) >= mostAlike;
  });
}

function isProse({ kind }: Unit): boolean {
  return kind === 'paragraph' || kind === 'item';
}

function valuesOf({ atoms }: Unit): Set<string> {
  return new Set(atoms.map(({ kind, value }) => `${kind} ${value}`));
}
