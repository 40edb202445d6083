/** A span of units on both sides: `[sourceFrom, sourceTo, targetFrom, targetTo]`, ends excluded. */
export type Block = readonly [number, number, number, number];

export interface Scores {
  pair: (source: number, target: number) => number;
  skipSource: (source: number) => number;
  skipTarget: (target: number) => number;
}

const moves = { pair: 1, source: 2, target: 3 } as const;

/**
 * Aligns a block with the Needleman-Wunsch algorithm and returns the pairs. Cells farther than `band` from the
 * diagonal are skipped, so time and memory grow with rows times band.
 */
export function alignBlock([s0, s1, t0, t1]: Block, scores: Scores, band: number): [number, number][] {
  const rows = s1 - s0;
  const columns = t1 - t0;
  const width = Math.min(columns + 1, 2 * band + 1);
  const from = (row: number) =>
    Math.max(0, Math.min(columns + 1 - width, Math.round((row * columns) / Math.max(1, rows)) - band));
  const steps = new Uint8Array((rows + 1) * width);
  let previous = new Float64Array(columns + 1).fill(-Infinity);
  let current = new Float64Array(columns + 1).fill(-Infinity);
  for (let i = 0; i <= rows; i++) {
    // Only what the row two before this one wrote: the whole width for every row would take the square of the size.
    if (i > 1) current.fill(-Infinity, from(i - 2), from(i - 2) + width);
    const start = from(i);
    for (let j = start; j < start + width; j++) {
      let best = i === 0 && j === 0 ? 0 : -Infinity;
      let step = 0;
      if (i > 0) {
        best = previous[j]! + scores.skipSource(s0 + i - 1);
        step = moves.source;
        if (j > 0) {
          const both = previous[j - 1]! + scores.pair(s0 + i - 1, t0 + j - 1);
          // On a tie the earlier units pair, so that missing units stay together.
          if (both > best + 1e-9) {
            best = both;
            step = moves.pair;
          }
        }
      }
      if (j > start) {
        const across = current[j - 1]! + scores.skipTarget(t0 + j - 1);
        if (across > best - 1e-9) {
          best = across;
          step = moves.target;
        }
      }
      current[j] = best;
      steps[i * width + j - start] = step;
    }
    [previous, current] = [current, previous];
  }
  return trace(steps, width, from, rows, columns).map(([i, j]) => [s0 + i, t0 + j]);
}

/** Follows the steps back from the last cell. No pair lies in the first row or column. */
function trace(
  steps: Uint8Array,
  width: number,
  from: (row: number) => number,
  rows: number,
  columns: number,
): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [rows, columns];
  while (i > 0 && j > 0) {
    const step = steps[i * width + j - from(i)];
    if (step === moves.pair) pairs.push([--i, --j]);
    else if (step === moves.source) i--;
    else j--;
  }
  return pairs.reverse();
}
