import type { Unit } from '../document.ts';
import { alignBlock, type Scores } from './needleman.ts';

/** Units without a counterpart that belong together: a whole section, a run of steps, one paragraph. */
export interface AlignmentDiff {
  kind: 'missing' | 'extra' | 'moved' | 'replaced' | 'joined' | 'split';
  /** Indexes of the source units, empty for `extra`. */
  source: readonly number[];
  /** Indexes of the target units, empty for `missing`. */
  target: readonly number[];
  /** Index of the source unit before which the units stand or should stand; the number of units for the end. */
  sourceAt: number;
  /** The same in the target. */
  targetAt: number;
  /**
   * For `joined`, the index of the target unit that contains both source units. For `split`, the index of the source
   * unit that contains both target units.
   */
  within?: number;
  /** The index of the later of the two units that are one unit on the other side. */
  second?: number;
}

export interface Alignment {
  /** Indexes of units that correspond, in the order of the source; moved units included. */
  pairs: readonly (readonly [source: number, target: number])[];
  /** Units that only one side has, or that are in a different place. */
  gaps: readonly AlignmentDiff[];
}

type Pair = readonly [number, number];

/** Returns the alignment with its gaps. A run of units that is missing in one place and extra in another is a move. */
export function diffAlignment(
  source: readonly Unit[],
  target: readonly Unit[],
  pairs: readonly Pair[],
  scores: Scores,
): Alignment {
  const missing: AlignmentDiff[] = [];
  const extra: AlignmentDiff[] = [];
  const gaps: AlignmentDiff[] = [];
  let [s, t] = [0, 0];
  for (const [i, j] of [...pairs, [source.length, target.length] as const]) {
    const lost = splitRun(source, range(s, i));
    const added = splitRun(target, range(t, j));
    const bare = (run: readonly number[] | undefined, units: readonly Unit[]) =>
      run !== undefined && units[run[0]!]!.kind !== 'heading';
    if (bare(lost[0], source) && bare(added[0], target)) {
      gaps.push({
        kind: 'replaced',
        source: lost.shift()!,
        target: added.shift()!,
        sourceAt: s,
        targetAt: t,
      });
    }
    for (const run of lost)
      missing.push({ kind: 'missing', source: run, target: [], sourceAt: run[0]!, targetAt: j });
    for (const run of added)
      extra.push({ kind: 'extra', source: [], target: run, sourceAt: i, targetAt: run[0]! });
    [s, t] = [i + 1, j + 1];
  }
  const moved = findMoves(source, target, missing, extra, scores);
  const all = [...gaps, ...missing, ...extra, ...moved.gaps].sort(
    (a, b) => a.targetAt - b.targetAt || a.sourceAt - b.sourceAt,
  );
  return { pairs: [...pairs, ...moved.pairs].sort((a, b) => a[0] - b[0]), gaps: all };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}

/** Splits a run before every heading that is at the level of the first heading of the run, or above it. */
function splitRun(units: readonly Unit[], run: readonly number[]): number[][] {
  const runs: number[][] = [];
  let level = 0;
  for (const index of run) {
    const unit = units[index]!;
    if (unit.only) continue;
    const begins = unit.kind === 'heading' && (level === 0 || unit.level <= level);
    if (begins) level = unit.level;
    if (begins || runs.length === 0) runs.push([index]);
    else runs.at(-1)!.push(index);
  }
  return runs;
}

/** Returns the moves, and removes their runs from `missing` and `extra`. */
function findMoves(
  source: readonly Unit[],
  target: readonly Unit[],
  missing: AlignmentDiff[],
  extra: AlignmentDiff[],
  scores: Scores,
): { gaps: AlignmentDiff[]; pairs: Pair[] } {
  const gaps: AlignmentDiff[] = [];
  const pairs: Pair[] = [];
  if (missing.length * extra.length > 10_000) return { gaps, pairs };
  for (const lost of [...missing]) {
    for (const added of extra) {
      const isSection = isSwapped(source, target, lost, added) && missing.length + extra.length === 2;
      const inner = correspondence(lost.source, added.target, scores, isSection ? sameSection : sameUnit);
      if (!inner) continue;
      gaps.push({ ...lost, kind: 'moved', target: added.target, targetAt: added.targetAt });
      for (const pair of inner) pairs.push(pair);
      missing.splice(missing.indexOf(lost), 1);
      extra.splice(extra.indexOf(added), 1);
      break;
    }
  }
  return { gaps, pairs };
}

/** The least average similarity of units that moved. */
const sameUnit = 1.1;
/** The same for a section if it is the only missing run and the only extra run has the same structure. */
const sameSection = 0.7;

function isSwapped(
  source: readonly Unit[],
  target: readonly Unit[],
  lost: AlignmentDiff,
  added: AlignmentDiff,
): boolean {
  const make = (units: readonly Unit[], run: readonly number[]) =>
    run.map((index) => `${units[index]!.kind} ${units[index]!.level}`).join();
  return (
    source[lost.source[0]!]!.kind === 'heading' && make(source, lost.source) === make(target, added.target)
  );
}

function correspondence(
  source: readonly number[],
  target: readonly number[],
  scores: Scores,
  least: number,
): Pair[] | undefined {
  const ratio = source.length / target.length;
  if (ratio < 0.6 || ratio > 1.7) return undefined;
  const [s0, t0] = [source[0]!, target[0]!];
  const inner = alignBlock([s0, s0 + source.length, t0, t0 + target.length], scores, 200);
  if (inner.length < 0.7 * Math.max(source.length, target.length)) return undefined;
  const total = inner.reduce((sum, [i, j]) => sum + scores.pair(i, j), 0);
  return total / inner.length >= least ? inner : undefined;
}
