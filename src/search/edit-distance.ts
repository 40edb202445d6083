/** Runs in the browser, without touching the document: an edit distance that weights typing and spelling mistakes. */

/** The lowest cost of a letter that is wrong, missing or added. */
const leastSlip = 0.6;
/** The cost of two letters that changed places. */
const swap = 0.8;

/** Returns the letters of a word as a bit set, for `mayBeWithin`. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

/** Whether the distance of two words can be at most `allowed`, by their letter sets alone. This cheap test rules out most words. */
export function mayBeWithin(a: number, b: number, allowed: number): boolean {
  return Math.max(countBits(a & ~b), countBits(b & ~a)) * leastSlip <= allowed;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Pairs of letters that writers often confuse. */
const alike = 'bv sz cz cs gj jx iy ck kq cq nm oa ei ou tg ao'.split(' ');
const alikePairs = new Set(alike.flatMap((pair) => [pair, pair[1]! + pair[0]!]));

/**
 * Returns the weighted Damerau-Levenshtein distance from `a`, as typed, to `b`. Stops early, with some value above `limit`, once the
 * distance is certain to exceed it.
 *
 * @example weightedEditDistance('captrua', 'captura', 2) // 0.8
 */
export function weightedEditDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * leastSlip > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  let current: number[] = [];
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const x = a[i - 1]!;
    const drop = isSlack(x, a[i - 2]) ? leastSlip : 1;
    current[0] = i === 1 ? 1.3 : i;
    let least = current[0];
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1]!;
      let cost = previous[j - 1]!;
      if (x !== y) cost += alikePairs.has(x + y) ? leastSlip : 1;
      // People rarely mistype the first letter.
      if (x !== y && i === 1 && j === 1) cost += 0.5;
      const dropped = previous[j]! + drop;
      if (dropped < cost) cost = dropped;
      const added = current[j - 1]! + (isSlack(y, b[j - 2]) ? leastSlip : 0.9);
      if (added < cost) cost = added;
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) {
        const swapped = beforePrevious[j - 2]! + swap;
        if (swapped < cost) cost = swapped;
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    // The next row may continue from the row before this one, by a swap.
    if (least > limit && leastBefore + swap > limit) return least;
    leastBefore = least;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return previous[b.length]!;
}

/** Whether writers often repeat or omit a letter: it doubles the previous one, or it is silent. */
function isSlack(letter: string, before: string | undefined): boolean {
  return letter === before || letter === 'h' || letter === 'u';
}
