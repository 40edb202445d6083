/** Runs in the browser, without touching the document: what a slip of the fingers or the ear costs. */

/** No letter that is wrong, missing or too many costs less. */
const leastSlip = 0.6;

/** The letters of a word as bits, for `canBeNear`. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

/** Whether so few letters are in one word only that the slips may cost no more than `allowed`: most words are told by that. */
export function mayBeWithin(a: number, b: number, allowed: number): boolean {
  return Math.max(countBits(a & ~b), countBits(b & ~a)) * leastSlip <= allowed;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Letters that are taken for each other. */
const alike = 'bv sz cz cs gj jx iy ck kq cq nm oa ei ou tg ao'.split(' ');
const alikePairs = new Set(alike.flatMap((pair) => [pair, pair[1]! + pair[0]!]));

/**
 * What it costs to turn one word into the other; more than `limit` as soon as that is certain.
 *
 * @example slipCost('captrua', 'captura', 2) // 0.8
 */
export function weightedEditDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * leastSlip > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  let current: number[] = [];
  for (let i = 1; i <= a.length; i++) {
    const x = a[i - 1]!;
    const drop = isSlack(x, a[i - 2]) ? leastSlip : 1;
    current[0] = i === 1 ? 1.3 : i;
    let least = current[0];
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1]!;
      let cost = previous[j - 1]!;
      if (x !== y) cost += alikePairs.has(x + y) ? leastSlip : 1;
      // The first letter is hardly ever wrong.
      if (x !== y && i === 1 && j === 1) cost += 0.5;
      const dropped = previous[j]! + drop;
      if (dropped < cost) cost = dropped;
      const added = current[j - 1]! + (isSlack(y, b[j - 2]) ? leastSlip : 0.9);
      if (added < cost) cost = added;
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) {
        const swapped = beforePrevious[j - 2]! + 0.8;
        if (swapped < cost) cost = swapped;
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return least;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return previous[b.length]!;
}

/** Whether a letter is often written too many times or left out: a doubled or a silent one. */
function isSlack(letter: string, before: string | undefined): boolean {
  return letter === before || letter === 'h' || letter === 'u';
}
